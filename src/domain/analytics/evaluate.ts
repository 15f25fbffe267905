import { beliefs, poolShareOf, type Situation } from './channelBelief.ts';
import { type ChannelCounts, type CountedHours, countsOf, hoursOf } from './counts.ts';
import { type DealSize, dealSizeOf } from './dealSize.ts';
import { type ChannelHistory, wonLeads } from './history.ts';
import { chanceItPays, type HourValue } from './hourValue.ts';
import { cycleMedian, meanDaysToClose } from './maturity.ts';
import { type Plan, typicalSaleOf } from './plan.ts';
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
  /** What a sale brings on average, over all channels; `null` without a typical sale. */
  readonly typicalDeal: DealSize | null;
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
  const deals = all.flatMap((counts) => counts.deals);
  const typicalSale = typicalSaleOf(plan, deals);
  const situation = { plan, all, typicalSale };
  return {
    meanDaysToClose: daysToClose,
    cycleMedian: cycleMedian(daysToClose),
    typicalSale,
    typicalDeal: typicalSale === null ? null : dealSizeOf(deals, [], typicalSale),
    conversion: poolShareOf(all, plan, 1),
    channels: all.map((counts) => evidenceOf(counts, situation)),
  };
}

function evidenceOf<Channel extends string>(
  counts: ChannelCounts<Channel>,
  situation: Situation,
): ChannelEvidence<Channel> {
  const deal = dealOf(counts, situation);
  const { valueAt, conversion, poolShare } = beliefs(counts, situation, 1, 1);
  const value = deal === null ? null : valueAt(deal);
  const hours = hoursOf(counts, 1);
  const { channel } = counts.history;
  const known = { channel, counts, hours, value, deal, conversion };
  if (deal === null) return { ...known, ...noVerdict('typical_sale') };
  if (value === null) return { ...known, ...noVerdict('hours') };
  const { hourlyValue, margin } = situation.plan;
  if (hourlyValue === null) return { ...known, ...noVerdict('hourly_value') };
  const needs = { hourlyValue, saleValue: deal.mean * (margin ?? 1), poolShare };
  return { ...known, ...judge(counts, situation, deal, needs) };
}

function dealOf(counts: ChannelCounts, { all, typicalSale }: Situation): DealSize | null {
  if (typicalSale === null) return null;
  const deals = all.flatMap((one) => one.deals);
  return dealSizeOf(deals, counts.deals, typicalSale);
}

function noVerdict(missing: ChannelEvidence['missing']) {
  const nothing = { chance: null, breakEven: null, hoursThatTell: null };
  return { ...nothing, verdict: 'too_early', restsOnStatedHours: false, missing } as const;
}

function judge(counts: ChannelCounts, situation: Situation, deal: DealSize, needs: PayingNeeds) {
  const hours = hoursOf(counts, 1);
  const breakEven = breakEvenOf(needs, hours);
  const chanceAt = (conversionFactor: number, statedFactor: number) => {
    const value = beliefs(counts, situation, conversionFactor, statedFactor).valueAt(deal);
    return value === null ? 0 : chanceItPays(value, needs.hourlyValue);
  };
  const allWins = sum(situation.all.map((one) => one.wins));
  const verdictAt = (payingAtLeast: number, payingAtMost: number) =>
    verdictOf({ ...breakEven, payingAtLeast, payingAtMost, wins: counts.wins, allWins });
  const chance = { pays: chanceAt(1, 1), atLeast: chanceAt(0.5, 2), atMost: chanceAt(2, 0.5) };
  const verdict = verdictAt(chance.atLeast, chance.atMost);
  return {
    chance,
    breakEven,
    hoursThatTell: hoursThatTell(needs, hours.leadHours),
    verdict,
    restsOnStatedHours: verdict !== verdictAt(chanceAt(0.5, 1), chanceAt(2, 1)),
    missing: null,
  };
}
