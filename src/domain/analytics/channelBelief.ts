import { betaMean } from './belief.ts';
import { conversionOf, pooledConversion, type WinCount } from './conversion.ts';
import { type ChannelCounts, hoursOf, poolOf } from './counts.ts';
import type { DealSize } from './dealSize.ts';
import { type HourValue, valueOfAnHour } from './hourValue.ts';
import { rateOfLeads } from './leadRate.ts';
import { conversionTimes, type Plan } from './plan.ts';
import { sum } from './sum.ts';

/** All channels and what is stated: what one channel is judged among. */
export interface Situation {
  readonly plan: Plan;
  readonly all: readonly ChannelCounts[];
  readonly typicalSale: number | null;
}

/**
 * What is believed of a channel with the stated conversion and the stated hours taken times a
 * factor, so that no verdict rests on either guess.
 */
export function beliefs(
  counts: ChannelCounts,
  { plan, all }: Situation,
  conversionFactor: number,
  statedFactor: number,
) {
  const { leadHours } = hoursOf(counts, statedFactor);
  const pool = poolOf(all, counts.history.pool, statedFactor);
  const rate = rateOfLeads({ leads: counts.leads, leadHours }, pool);
  const poolShare = poolShareOf(all, plan, conversionFactor);
  const conversion = conversionOf(counts, poolShare, leadsOf(all).effectiveLeads);
  return {
    poolShare,
    conversion: betaMean(conversion),
    valueAt: (deal: DealSize): HourValue | null =>
      rate === null ? null : valueOfAnHour(rate, conversion, deal, plan.margin ?? 1),
  };
}

/** ppool, with the stated conversion taken times a factor. */
export function poolShareOf(
  all: readonly ChannelCounts[],
  plan: Plan,
  conversionFactor: number,
): number {
  return pooledConversion(conversionTimes(plan.conversion, conversionFactor), leadsOf(all));
}

function leadsOf(all: readonly ChannelCounts[]): WinCount {
  return {
    wins: sum(all.map((one) => one.leadWins)),
    effectiveLeads: sum(all.map((one) => one.leadEffective)),
  };
}
