import { type BetaBelief, betaMean, betaSpread, type GammaBelief, gammaMean } from './belief.ts';
import type { DealSize } from './dealSize.ts';
import { betaTails } from './special/betaTails.ts';
import { gammaUpper } from './special/gammaTails.ts';
import { gammaQuantile } from './special/quantile.ts';

/** V, what an hour on a channel brings: a Gamma belief in money per hour. */
export interface HourValue extends GammaBelief {
  readonly mean: number;
  readonly winsPerHour: number;
  /** How certain the wins per hour are: the shape of their Gamma belief. */
  readonly winsShape: number;
}

/** The middle 80 %: one in ten lies below `low`, one in ten above `high`. */
export interface Range80 {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * leads per hour × share won × sale × margin, with their uncertainties multiplied together.
 * @param margin the share of a sale that is left; 1 leaves it revenue
 */
export function valueOfAnHour(
  leads: GammaBelief,
  conversion: BetaBelief,
  deal: Pick<DealSize, 'mean' | 'meanSpread'>,
  margin = 1,
): HourValue {
  const winsPerHour = gammaMean(leads) * betaMean(conversion);
  const winsSpread = (1 + 1 / leads.shape) * (1 + betaSpread(conversion));
  const mean = winsPerHour * deal.mean * margin;
  const shape = 1 / (winsSpread * (1 + deal.meanSpread) - 1);
  return { shape, rate: shape / mean, mean, winsPerHour, winsShape: 1 / (winsSpread - 1) };
}

export function range80({ shape, rate }: GammaBelief): Range80 {
  const at = (share: number) => gammaQuantile(share, shape, rate);
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

/** Below this shape the lower end says nothing: show "under X" with X the upper one. */
export function hasLowerEnd(value: GammaBelief): boolean {
  return value.shape >= 1;
}

/** P(an hour brings at least what it is worth); certain when it is worth nothing. */
export function chanceItPays(value: GammaBelief, hourlyValue: number): number {
  return hourlyValue <= 0 ? 1 : gammaUpper(hourlyValue, value.shape, value.rate);
}

/** P(an hour on the one brings more than an hour on the other). */
export function chanceItBeats(one: GammaBelief, other: GammaBelief): number {
  const both = one.rate + other.rate;
  return betaTails(one.shape, other.shape, one.rate / both, other.rate / both).upper;
}

export type Ranking = 'beats' | 'probably_beats' | 'no_clear_difference';

export function rankingOf(chance: number): Ranking {
  if (chance >= 0.9) return 'beats';
  return chance >= 0.8 ? 'probably_beats' : 'no_clear_difference';
}
