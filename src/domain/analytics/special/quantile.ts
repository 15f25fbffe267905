import { betaTails } from './betaTails.ts';
import { gammaTails } from './gammaTails.ts';
import { betaMass, gammaMass } from './mass.ts';
import { checkShape, type Tails } from './tails.ts';

/** A distribution on a scale u without ends: its tails and its density there. */
interface Scale {
  readonly tails: (u: number) => Tails;
  readonly density: (u: number) => number;
}

/** Each of Newton's steps squares the miss: after one this short nothing is left of it. */
const NEAR = 1e-9;

/** e^−745 is the smallest number there is: quantiles below it are 0. */
const LOWEST = -745;
const HIGHEST = 709;

/**
 * The point of Gamma(shape, rate) with the share p below it, relative error 1e-12; 0 for p = 0,
 * Infinity for p = 1. Throws for p outside 0 to 1, or a shape or rate that is not above 0.
 */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  return gammaQuantiles([p], shape, rate)[0] ?? Number.NaN;
}

/** Many quantiles of one distribution: each begins where the last one was, which is near. */
export function gammaQuantiles(shares: readonly number[], shape: number, rate = 1): number[] {
  checkShape(shape, 'shape');
  checkShape(rate, 'rate');
  const scale: Scale = {
    tails: (u) => gammaTails(shape, Math.exp(u)),
    density: (u) => shape * gammaMass(shape, Math.exp(u)),
  };
  let last = Math.log(shape);
  return shares.map((p) => {
    checkShare(p);
    if (p === 0) return 0;
    if (p === 1) return Number.POSITIVE_INFINITY;
    last = invert(scale, p, last, LOWEST, HIGHEST);
    return Math.exp(last) / rate;
  });
}

/**
 * The point of Beta(a, b) with the share p below it, relative error 1e-12; 0 for p = 0, 1 for
 * p = 1. Throws for p outside 0 to 1, or a or b that is not above 0.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  checkShare(p);
  checkShape(a, 'a');
  checkShape(b, 'b');
  if (p === 0 || p === 1) return p;
  const scale: Scale = {
    tails: (u) => betaTails(a, b, logistic(u), logistic(-u)),
    density: (u) => a * betaMass(a, b, logistic(u), logistic(-u)),
  };
  return logistic(invert(scale, p, Math.log(a / b), LOWEST, -LOWEST));
}

/**
 * Newton's method on the logarithm of the smaller tail, kept inside a bracket that every look
 * narrows; a step that leaves the bracket is halved instead, so that it always ends.
 */
function invert(scale: Scale, p: number, start: number, lowest: number, highest: number): number {
  const below = p <= 0.5;
  const wanted = Math.log(below ? p : 1 - p);
  let low = lowest;
  let high = highest;
  let u = Math.min(high, Math.max(low, start));
  for (let look = 0; look < 200; look++) {
    const { lower, upper } = scale.tails(u);
    const tail = below ? lower : upper;
    const miss = (below ? 1 : -1) * (Math.log(tail) - wanted);
    if (miss > 0) high = u;
    else low = u;
    const newton = u - (miss * tail) / scale.density(u);
    if (Math.abs(newton - u) <= NEAR) return newton;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (next === u) return u;
    u = next;
  }
  return u;
}

function logistic(u: number): number {
  return u >= 0 ? 1 / (1 + Math.exp(-u)) : Math.exp(u) / (1 + Math.exp(u));
}

function checkShare(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a share lies between 0 and 1, unlike ${p}`);
}
