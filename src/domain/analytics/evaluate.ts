import { conversionOf, pooledConversion, type WinCount } from './conversion.ts';
import { type ChannelCounts, type CountedHours, countsOf, hoursOf, poolOf } from './counts.ts';
import { type DealSize, dealSizeOf } from './dealSize.ts';
import { type ChannelHistory, wonLeads } from './history.ts';
import { chanceItPays, type HourValue, valueOfAnHour } from './hourValue.ts';
import { rateOfLeads } from './leadRate.ts';
import { cycleMedian, meanDaysToClose } from './maturity.ts';
import { conversionTimes, type Plan, typicalSaleOf } from './plan.ts';
import { sum } from './sum.ts';
import {
  type BreakEven,
  breakEvenOf,
  hoursThatTell,
  type PayingNeeds,
  type Verdict,
  verdictOf,
} from './verdict.ts';

/** P(pays) as planned, at half the stated conversion and at twice it. */
export interface PayingChance {
  readonly pays: number;
  readonly atLeast: number;
  readonly atMost: number;
}

/** What the evidence on a channel comes to. Money in minor units. */
export interface ChannelEvidence<Channel extends string = string> {
  readonly channel: Channel;
  readonly counts: ChannelCounts<Channel>;
  readonly hours: CountedHours;
  /** `null` without hours in the pool or without a typical sale. */
  readonly value: HourValue | null;
  readonly deal: DealSize | null;
  /** Mean share of the channel's leads that become customers. */
  readonly conversion: number;
  /** `null` without a value, or before an hour of the user's has one. */
  readonly chance: PayingChance | null;
  readonly breakEven: BreakEven | null;
  /** About how many more hours will tell; `null` where hours will not. */
  readonly hoursThatTell: number | null;
  /** As it is at this look; shown settled (`settledVerdict`). */
  readonly verdict: Verdict;
  /** The verdict would be another if the stated hours were taken at their word. */
  readonly restsOnStatedHours: boolean;
  /** What keeps a verdict from being reached at all. */
  readonly missing: 'typical_sale' | 'hourly_value' | 'hours' | null;
}

export interface Evaluation<Channel extends string = string> {
  /** τ. */
  readonly meanDaysToClose: number;
  readonly cycleMedian: number;
  readonly typicalSale: number | null;
  /** The share of leads that become customers, over all channels. */
  readonly conversion: number;
  /** In the order of the histories. */
  readonly channels: readonly ChannelEvidence<Channel>[];
}

/** Whether each channel pays, from everything known of all of them. */
export function evaluateChannels<Channel extends string>(
  histories: readonly ChannelHistory<Channel>[],
  plan: Plan,
): Evaluation<Channel> {
  const daysToClose = meanDaysToClose(histories.flatMap(wonLeads), plan.daysToClose);
  const all = histories.map((history) => countsOf(history, daysToClose));
  const typicalSale = typicalSaleOf(
    plan,
    all.flatMap((counts) => counts.deals),
  );
  const situation = { plan, all, typicalSale };
  return {
    meanDaysToClose: daysToClose,
    cycleMedian: cycleMedian(daysToClose),
    typicalSale,
    conversion: poolShareOf(all, plan, 1),
    channels: all.map((counts) => evidenceOf(counts, situation)),
  };
}

interface Situation {
  readonly plan: Plan;
  readonly all: readonly ChannelCounts[];
  readonly typicalSale: number | null;
}

function evidenceOf<Channel extends string>(
  counts: ChannelCounts<Channel>,
  situation: Situation,
): ChannelEvidence<Channel> {
  const { plan, all, typicalSale } = situation;
  const deals = all.flatMap((one) => one.deals);
  const deal = typicalSale === null ? null : dealSizeOf(deals, counts.deals, typicalSale);
  const planned = beliefs(counts, situation, 1, 1);
  const value = deal === null ? null : planned.valueAt(deal);
  const hours = hoursOf(counts, 1);
  const known = {
    channel: counts.history.channel,
    counts,
    hours,
    value,
    deal,
    conversion: planned.conversion,
  };
  if (deal === null) return { ...known, ...noVerdict('typical_sale') };
  if (value === null) return { ...known, ...noVerdict('hours') };
  if (plan.hourlyValue === null) return { ...known, ...noVerdict('hourly_value') };
  const needs = {
    hourlyValue: plan.hourlyValue,
    saleValue: deal.mean * (plan.margin ?? 1),
    poolShare: planned.poolShare,
  };
  return { ...known, missing: null, ...judge(counts, situation, deal, value, needs, hours) };
}

function noVerdict(missing: ChannelEvidence['missing']) {
  const nothing = { chance: null, breakEven: null, hoursThatTell: null };
  return { ...nothing, verdict: 'too_early', restsOnStatedHours: false, missing } as const;
}

function judge(
  counts: ChannelCounts,
  situation: Situation,
  deal: DealSize,
  value: HourValue,
  needs: PayingNeeds,
  hours: CountedHours,
) {
  const breakEven = breakEvenOf(needs, hours);
  const chanceAt = (conversionFactor: number, statedFactor: number) => {
    const at = beliefs(counts, situation, conversionFactor, statedFactor).valueAt(deal);
    return at === null ? 0 : chanceItPays(at, needs.hourlyValue);
  };
  const allWins = sum(situation.all.map((one) => one.wins));
  const verdictAt = (payingAtLeast: number, payingAtMost: number) =>
    verdictOf({ ...breakEven, payingAtLeast, payingAtMost, wins: counts.wins, allWins });
  const [atLeast, atMost] = [chanceAt(0.5, 2), chanceAt(2, 0.5)];
  const verdict = verdictAt(atLeast, atMost);
  return {
    chance: { pays: chanceItPays(value, needs.hourlyValue), atLeast, atMost },
    breakEven,
    hoursThatTell: hoursThatTell(needs, hours.leadHours),
    verdict,
    restsOnStatedHours: verdict !== verdictAt(chanceAt(0.5, 1), chanceAt(2, 1)),
  };
}

/**
 * What is believed of a channel with the stated conversion and the stated hours taken times a
 * factor, so that no verdict rests on either guess.
 */
function beliefs(
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
    conversion: conversion.a / (conversion.a + conversion.b),
    valueAt: (deal: DealSize): HourValue | null =>
      rate === null ? null : valueOfAnHour(rate, conversion, deal, plan.margin ?? 1),
  };
}

function poolShareOf(all: readonly ChannelCounts[], plan: Plan, conversionFactor: number): number {
  return pooledConversion(conversionTimes(plan.conversion, conversionFactor), leadsOf(all));
}

function leadsOf(all: readonly ChannelCounts[]): WinCount {
  return {
    wins: sum(all.map((one) => one.leadWins)),
    effectiveLeads: sum(all.map((one) => one.leadEffective)),
  };
}
