import { type Figure, ratio } from './ratio.ts';
import { sum } from './sum.ts';

/** A won lead: days from its creation to the sale, and to now (the age is never the smaller). */
export interface Win {
  readonly delay: number;
  readonly age: number;
}

/** Hours and the days that have passed since. */
export interface AgedHours {
  readonly hours: number;
  readonly age: number;
}

/** How much the user's own word weighs beside her wins, in wins. */
const PSEUDO_WINS = 3;

/** Half of the leads of an hour appear within so many days. */
export const LEAD_HALF_LIFE = 7;

/** Mean days until an hour's lead appears, for a lag that halves every `LEAD_HALF_LIFE` days. */
export const MEAN_DAYS_TO_LEAD = LEAD_HALF_LIFE / Math.LN2;

/** G(age): the share of a cohort's sales that are made by an age in days; 0 before it begins. */
export function maturedShare(age: number, meanDays: number): number {
  return age <= 0 ? 0 : -Math.expm1(-age / meanDays);
}

/**
 * τ, the mean days from lead to sale, from the wins so far and the median the user states. Young
 * wins are fast ones, since slow ones have not happened yet; each is put right by what its age
 * could not show. The answer solves τ = [3 τ0 + Σ(delay + age / (e^(age/τ) − 1))] / (3 + wins).
 */
export function meanDaysToClose(wins: readonly Win[], statedMedian: number): number {
  const weight = PSEUDO_WINS + wins.length;
  const seen = (PSEUDO_WINS * statedMedian) / Math.LN2 + sum(wins.map((win) => win.delay));
  // The right side is convex and flatter than 1, so Newton's steps from below only rise to it.
  let mean = seen / weight;
  for (let step = 0; step < 100; step++) {
    const { hidden, slope } = unseen(wins, mean);
    const next = mean - (mean - (seen + hidden) / weight) / (1 - slope / weight);
    if (Math.abs(next - mean) <= 1e-15 * next) return next;
    mean = next;
  }
  return mean;
}

/** Σ age / (e^(age/τ) − 1), and how fast it grows with τ. */
function unseen(wins: readonly Win[], mean: number): { hidden: number; slope: number } {
  let hidden = 0;
  let slope = 0;
  for (const { age } of wins) {
    const y = age / mean;
    const grown = Math.expm1(y);
    hidden += y === 0 ? mean : age / grown;
    slope += y === 0 ? 1 : y > 700 ? 0 : (y / grown) ** 2 * (grown + 1);
  }
  return { hidden, slope };
}

/** Days within which half of the sales are made. */
export function cycleMedian(meanDays: number): number {
  return meanDays * Math.LN2;
}

/**
 * Leads that have had their time, counted by the share of it: five young leads may be one. Never
 * fewer than have been won.
 * @param ages of all leads, in days
 */
export function effectiveLeads(ages: readonly number[], meanDays: number, wins: number): number {
  return Math.max(sum(ages.map((age) => maturedShare(age, meanDays))), wins);
}

/** H: hours by the share of their leads that have appeared. */
export function leadHours(hours: readonly AgedHours[], meanDays = MEAN_DAYS_TO_LEAD): number {
  return sum(hours.map((spent) => spent.hours * maturedShare(spent.age, meanDays)));
}

/** Hm: hours by the share of their sales that have been made. */
export function maturedHours(
  hours: readonly AgedHours[],
  daysToClose: number,
  daysToLead = MEAN_DAYS_TO_LEAD,
): number {
  return sum(hours.map((spent) => spent.hours * soldShare(spent.age, daysToClose, daysToLead)));
}

/**
 * F2(age): the share of an hour's sales that are made by an age in days, where a sale waits first
 * for its lead and then for its close. Written so that equal means are no special case.
 */
export function soldShare(age: number, daysToClose: number, daysToLead: number): number {
  if (age <= 0) return 0;
  const slow = Math.max(daysToClose, daysToLead);
  const fast = Math.min(daysToClose, daysToLead);
  const y = age * (1 / fast - 1 / slow);
  const mean = y === 0 ? 1 : -Math.expm1(-y) / y;
  return Math.max(0, 1 - Math.exp(-age / slow) * (1 + (age / slow) * mean));
}

/** The chance that an open lead of an age is still won, where a share `p` of leads is. */
export function chanceStillWon(p: number, age: number, meanDays: number): number {
  const open = 1 - maturedShare(age, meanDays);
  return open === 0 ? 0 : (p * open) / (1 - p + p * open);
}

export type Maturity = 'matured' | 'maturing' | 'young';

/** How much of their time leads have had, on average, 0 to 1; without leads no answer. */
export function meanMaturity(ages: readonly number[], meanDays: number): Figure {
  return ratio(effectiveLeads(ages, meanDays, 0), ages.length, 'no_leads');
}

/** ≥ 80 % is matured, 40 to 80 % maturing, below young. */
export function maturityOf(share: number): Maturity {
  if (share >= 0.8) return 'matured';
  return share >= 0.4 ? 'maturing' : 'young';
}
