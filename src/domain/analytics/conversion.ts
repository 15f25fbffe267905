import type { BetaBelief } from './belief.ts';

/** Wins, and the leads that have had their time (`effectiveLeads`; never fewer than the wins). */
export interface WinCount {
  readonly wins: number;
  readonly effectiveLeads: number;
}

/** How much the stated conversion weighs beside the pool, in leads. */
export const STATED_WEIGHT = 6;
/** How much the pool weighs beside a channel, in leads. */
export const LEAD_POOL_WEIGHT = 12;

/** ppool: the share of leads that become customers, over all channels, with what the user states. */
export function pooledConversion(stated: number, pool: WinCount): number {
  return (STATED_WEIGHT * stated + pool.wins) / (STATED_WEIGHT + pool.effectiveLeads);
}

/**
 * A channel's conversion: Beta around its own wins and the pool's share, as wide as both are
 * uncertain together.
 * @param poolShare `pooledConversion`, above 0 and below 1
 */
export function conversionOf(
  own: WinCount,
  poolShare: number,
  poolEffectiveLeads: number,
): BetaBelief {
  const lost = Math.max(0, own.effectiveLeads - own.wins);
  const a = LEAD_POOL_WEIGHT * poolShare + own.wins;
  const b = LEAD_POOL_WEIGHT * (1 - poolShare) + lost;
  const mean = a / (a + b);
  const lean = LEAD_POOL_WEIGHT / (LEAD_POOL_WEIGHT + own.effectiveLeads);
  const poolVariance = (poolShare * (1 - poolShare)) / (STATED_WEIGHT + poolEffectiveLeads + 1);
  const variance = (mean * (1 - mean)) / (a + b + 1) + lean * lean * poolVariance;
  const size = (mean * (1 - mean)) / variance - 1;
  return { a: mean * size, b: (1 - mean) * size };
}
