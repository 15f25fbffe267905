import { betaMass } from './mass.ts';
import { ALL_ABOVE, ALL_BELOW, checkShape, notZero, type Tails } from './tails.ts';

/**
 * The regularised incomplete beta function I_x(a, b) and 1 − I_x(a, b), relative error 1e-12.
 * `y` is 1 − x; give it where x is so near to 1 that 1 − x would round. Below x ≤ 0 lies nothing,
 * below x ≥ 1 everything. Throws for a or b not above 0, or x that is no number.
 */
export function betaTails(a: number, b: number, x: number, y = 1 - x): Tails {
  checkShape(a, 'a');
  checkShape(b, 'b');
  if (Number.isNaN(x)) throw new RangeError('x is not a number');
  if (x <= 0) return ALL_ABOVE;
  if (y <= 0) return ALL_BELOW;
  if (x > (a + 1) / (a + b + 2)) {
    const upper = lowerPart(b, a, y, x);
    return { lower: 1 - upper, upper };
  }
  const lower = lowerPart(a, b, x, y);
  return { lower, upper: 1 - lower };
}

function lowerPart(a: number, b: number, x: number, y: number): number {
  return Math.min(1, betaMass(a, b, x, y) * lowerFraction(a, b, x));
}

/** The share of Beta(a, b) at or below x. */
export function betaLower(x: number, a: number, b: number): number {
  return betaTails(a, b, x).lower;
}

/** The continued fraction of the incomplete beta function, by Lentz' method. */
function lowerFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; ; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 4e-16 || m > 1e6) return fraction;
  }
}
