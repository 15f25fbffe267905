import { logGammaOnePlus } from './logGamma.ts';
import { gammaMass } from './mass.ts';
import {
  ALL_ABOVE,
  ALL_BELOW,
  checkShape,
  NEGLIGIBLE,
  notZero,
  type Tails,
  TINY,
} from './tails.ts';

/** Below this the continued fraction is slow, and above it the series of a small shape is blunt. */
const SMALL = 1.1;

/**
 * The regularised incomplete gamma functions P(shape, x) and Q(shape, x), relative error 1e-12.
 * Nothing lies below x ≤ 0. Throws for a shape that is not above 0, or x that is no number.
 */
export function gammaTails(shape: number, x: number): Tails {
  checkShape(shape, 'shape');
  if (Number.isNaN(x)) throw new RangeError('x is not a number');
  if (x <= 0) return ALL_ABOVE;
  if (x === Number.POSITIVE_INFINITY) return ALL_BELOW;
  if (x >= (shape < 1 ? SMALL : shape + 1)) {
    const upper = Math.min(1, gammaMass(shape, x) * shape * upperFraction(shape, x));
    return { lower: 1 - upper, upper };
  }
  const lower = Math.min(1, gammaMass(shape, x) * lowerSeries(shape, x));
  return { lower, upper: shape < 1 && lower > 0.5 ? smallUpper(shape, x) : 1 - lower };
}

/** The share of Gamma(shape, rate) at or below x. */
export function gammaLower(x: number, shape: number, rate: number): number {
  return gammaTails(shape, x * rate).lower;
}

/** The share of Gamma(shape, rate) above x. */
export function gammaUpper(x: number, shape: number, rate: number): number {
  return gammaTails(shape, x * rate).upper;
}

/** Σ x^n / ((shape + 1) … (shape + n)), from n = 0. */
function lowerSeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * NEGLIGIBLE; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Legendre's continued fraction of Γ(shape, x) e^x x^−shape, by Lentz' method. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; ; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / notZero(a * d + b);
    c = notZero(b + a / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 4e-16 || i > 1e6) return fraction;
  }
}

/**
 * Q for a shape and an x that are both small. There P is nearly 1, and 1 − P would keep only a few
 * of its digits: Q = 1 − t − t·shape Σ (−x)^n / ((shape + n) n!) with t = x^shape / Γ(shape + 1).
 */
function smallUpper(shape: number, x: number): number {
  const log = shape * Math.log(x) - logGammaOnePlusSmall(shape);
  let term = 1;
  let sum = 0;
  for (let n = 1; Math.abs(term) > NEGLIGIBLE; n++) {
    term *= -x / n;
    sum += term / (shape + n);
  }
  return -Math.expm1(log) - Math.exp(log) * shape * sum;
}

function logGammaOnePlusSmall(shape: number): number {
  return shape <= 0.5 ? logGammaOnePlus(shape) : Math.log(shape) + logGammaOnePlus(shape - 1);
}
