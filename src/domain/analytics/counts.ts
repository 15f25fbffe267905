import { countOf, type Deal } from './dealSize.ts';
import { type ChannelHistory, dealsOf, wonLeads } from './history.ts';
import type { LeadCount } from './leadRate.ts';
import { effectiveLeads, leadHours, maturedHours } from './maturity.ts';
import { sum } from './sum.ts';

/** What a channel's history comes to, given the mean days to close. */
export interface ChannelCounts<Channel extends string = string> {
  readonly history: ChannelHistory<Channel>;
  /** L: leads, and sales without one. */
  readonly leads: number;
  readonly wins: number;
  readonly effectiveLeads: number;
  /** The same without direct sales: only leads tell how leads convert. */
  readonly leadWins: number;
  readonly leadEffective: number;
  readonly deals: readonly Deal[];
  readonly watched: CountedHours;
  /** The user's word, apart, since verdicts doubt it. */
  readonly stated: CountedHours;
}

/** Hours by what has come of them so far. */
export interface CountedHours {
  /** H: by the share of their leads that have appeared. */
  readonly leadHours: number;
  /** Hm: by the share of their sales that have been made. */
  readonly maturedHours: number;
}

export function countsOf<Channel extends string>(
  history: ChannelHistory<Channel>,
  daysToClose: number,
): ChannelCounts<Channel> {
  const leadWins = wonLeads(history).length;
  const direct = countOf(history.direct);
  const ages = history.leads.map((lead) => lead.age);
  const leadEffective = effectiveLeads(ages, daysToClose, leadWins);
  return {
    history,
    leads: history.leads.length + direct,
    wins: leadWins + direct,
    effectiveLeads: leadEffective + direct,
    leadWins,
    leadEffective,
    deals: dealsOf(history),
    watched: countHours(history, daysToClose, false),
    stated: countHours(history, daysToClose, true),
  };
}

function countHours({ hours }: ChannelHistory, daysToClose: number, stated: boolean): CountedHours {
  const own = hours.filter((spent) => spent.stated === stated);
  return { leadHours: leadHours(own), maturedHours: maturedHours(own, daysToClose) };
}

/** A channel's hours, with the stated ones taken times a factor. */
export function hoursOf({ watched, stated }: ChannelCounts, statedFactor: number): CountedHours {
  return {
    leadHours: watched.leadHours + statedFactor * stated.leadHours,
    maturedHours: watched.maturedHours + statedFactor * stated.maturedHours,
  };
}

/** Sums over the channels that lean on each other. */
export function poolOf(
  all: readonly ChannelCounts[],
  pool: ChannelHistory['pool'],
  statedFactor: number,
): LeadCount {
  const own = all.filter((counts) => counts.history.pool === pool);
  return {
    leads: sum(own.map((counts) => counts.leads)),
    leadHours: sum(own.map((counts) => hoursOf(counts, statedFactor).leadHours)),
  };
}
