/**
 * f: the share of the sales of evenly spent hours that still land before the deadline. The mean of
 * `soldShare` over the days left: 0 without any, and near 1 for a deadline years away.
 */
export function landingShare(daysLeft: number, daysToClose: number, daysToLead: number): number {
  if (daysLeft <= 0) return 0;
  const fastest = Math.min(daysToClose, daysToLead);
  // The closed form takes nearly equal numbers from each other when the deadline is close.
  if (daysLeft <= fastest) return landingSeries(daysLeft, 1 / daysToClose, 1 / daysToLead);
  const missed = missedDays(daysLeft, daysToClose, daysToLead);
  return Math.min(1, Math.max(0, 1 - missed / daysLeft));
}

/** [τ²(1 − e^(−D/τ)) − tl²(1 − e^(−D/tl))] / (τ − tl), and its limit where both are the same. */
function missedDays(days: number, one: number, other: number): number {
  const square = (mean: number) => -mean * mean * Math.expm1(-days / mean);
  if (Math.abs(one - other) > 1e-5 * one) return (square(one) - square(other)) / (one - other);
  const mean = (one + other) / 2;
  return -2 * mean * Math.expm1(-days / mean) - days * Math.exp(-days / mean);
}

/** Σ (−D)^n / (n + 1)! r s (r^(n−2) + r^(n−3) s + … + s^(n−2)) from n = 2, for rates r and s. */
function landingSeries(days: number, r: number, s: number): number {
  let factor = (days * days * r * s) / 6;
  let powers = 1;
  let power = 1;
  let total = 0;
  for (let n = 2; Math.abs(factor * powers) > 1e-17 * Math.abs(total); n++) {
    total += factor * powers;
    power *= s;
    powers = powers * r + power;
    factor *= -days / (n + 2);
  }
  return total;
}
