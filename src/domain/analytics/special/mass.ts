import { logGamma, logGammaOnePlus } from './logGamma.ts';

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** From here on Stirling's series has its full accuracy. */
const SERIES_FROM = 15;

/**
 * log Γ(n + 1) less Stirling's approximation of it, for n > 0. With `deviance` it gives gamma and
 * beta weights for large shapes without taking one huge logarithm from another
 * (C. Loader, "Fast and accurate computation of binomial probabilities", 2000).
 */
function stirlingError(n: number): number {
  if (n < 0.5) return logGammaOnePlus(n) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
  if (n < SERIES_FROM) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
  const q = 1 / (n * n);
  const tail = q * (1 / 1188 - q * (691 / 360_360 - q * (1 / 156 - (q * 3617) / 122_400)));
  return (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - tail)))) / n;
}

/** x log(x / m) + m − x, without cancelling where x is near m. */
function deviance(x: number, m: number): number {
  const gap = x - m;
  if (Math.abs(gap) > 0.1 * (x + m)) return x * Math.log(x / m) - gap;
  const v = gap / (x + m);
  let sum = gap * v;
  let term = 2 * x * v;
  for (let j = 1; ; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return next;
    sum = next;
  }
}

/** x^shape e^−x / Γ(shape + 1), for shape and x above 0. */
export function gammaMass(shape: number, x: number): number {
  if (shape < 1) return Math.exp(shape * Math.log(x) - x - logGamma(shape + 1));
  const exponent = -stirlingError(shape) - deviance(shape, x);
  return Math.exp(exponent) / Math.sqrt(2 * Math.PI * shape);
}

/** x^a y^b / (a B(a, b)) with y = 1 − x; a, b, x and y above 0. */
export function betaMass(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const exponent = errors - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(exponent) * Math.sqrt(b / (2 * Math.PI * a * n));
}
