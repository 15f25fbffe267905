import { sum } from './sum.ts';

/** Sales of one net amount (above 0); several where a row stands for small equal sales. */
export interface Deal {
  readonly net: number;
  readonly count: number;
}

/** The size of a typical sale, in the money of the deals. */
export interface DealSize {
  /** m_c: what a sale of the channel brings on average. */
  readonly mean: number;
  /** Over all channels, with what the user states. */
  readonly poolMean: number;
  /** cv²: variance over squared mean of a single sale. */
  readonly spread: number;
  /** cvMean²: the same of the mean itself. */
  readonly meanSpread: number;
  /** Amounts above it count as it; `null` from five sales on. */
  readonly cap: number | null;
  /** Sales above the cap, to be shown apart. */
  readonly exceptional: number;
}

/** How much the stated sale weighs beside all deals, in deals. */
const STATED_WEIGHT = 3;
/** How much the pool weighs beside a channel's own deals, in deals. */
export const DEAL_POOL_WEIGHT = 5;
/** Below so many sales in all, one must not stand for the rest. */
const ENOUGH_DEALS = 5;
const CAP_TIMES_MEDIAN = 3;

/**
 * @param all deals of all channels, the own ones among them
 * @param stated the typical sale, stated or the median of own sales; above 0
 */
export function dealSizeOf(all: readonly Deal[], own: readonly Deal[], stated: number): DealSize {
  const few = countOf(all) < ENOUGH_DEALS;
  const cap = few ? CAP_TIMES_MEDIAN * medianDeal([...all, { net: stated, count: 1 }]) : null;
  const capped = (deals: readonly Deal[]) =>
    cap === null ? deals : deals.map((deal) => ({ ...deal, net: Math.min(deal.net, cap) }));
  const weight = STATED_WEIGHT + countOf(all);
  const poolMean = (STATED_WEIGHT * stated + totalOf(capped(all))) / weight;
  const squares = capped(all).map(({ net, count }) => count * (net / poolMean - 1) ** 2);
  const spread = (STATED_WEIGHT + sum(squares)) / weight;
  return {
    mean: (DEAL_POOL_WEIGHT * poolMean + totalOf(capped(own))) / (DEAL_POOL_WEIGHT + countOf(own)),
    poolMean,
    spread,
    meanSpread: spread / weight,
    cap,
    exceptional: countOf(cap === null ? [] : all.filter((deal) => deal.net > cap)),
  };
}

/** The median of at least one deal. */
export function medianDeal(deals: readonly Deal[]): number {
  const sorted = [...deals].sort((a, b) => a.net - b.net);
  const half = countOf(deals) / 2;
  let passed = 0;
  for (const [index, deal] of sorted.entries()) {
    passed += deal.count;
    if (passed > half) return deal.net;
    if (passed === half) return (deal.net + (sorted[index + 1]?.net ?? deal.net)) / 2;
  }
  throw new RangeError('there is no median of no deals');
}

export function countOf(deals: readonly Deal[]): number {
  return sum(deals.map((deal) => deal.count));
}

function totalOf(deals: readonly Deal[]): number {
  return sum(deals.map((deal) => deal.net * deal.count));
}
