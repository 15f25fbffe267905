import type { GammaBelief } from './belief.ts';
import { gammaLower } from './special/gammaTails.ts';
import { gammaQuantiles } from './special/quantile.ts';
import { sum } from './sum.ts';

const MIDPOINTS = Array.from({ length: 400 }, (_, point) => (point + 0.5) / 400);

/** P(best) of each value, by the midpoint rule over its own quantiles; together 1. */
export function chancesToBeBest(values: readonly GammaBelief[]): number[] {
  const raw = values.map((value, own) => {
    const others = values.filter((_, index) => index !== own);
    const best = gammaQuantiles(MIDPOINTS, value.shape, value.rate).map((x) =>
      others.reduce((p, other) => p * gammaLower(x, other.shape, other.rate), 1),
    );
    return sum(best) / MIDPOINTS.length;
  });
  const all = sum(raw);
  return raw.map((chance) => chance / all);
}
