import { MEAN_DAY } from './age.ts';
import type { Deal } from './dealSize.ts';
import type { AgedHours } from './maturity.ts';

/** Hours on a channel; `stated` ones are the user's word and were not watched. */
export interface SpentHours extends AgedHours {
  readonly stated: boolean;
}

/**
 * A lead, as many days old as `age`, and what became of it. `closed` is lost, paid back, or called
 * won without a sale. Money in minor units.
 */
export type AgedLead =
  | { readonly age: number; readonly end: 'open'; readonly expectedAmount: number | null }
  | { readonly age: number; readonly end: 'closed' }
  | { readonly age: number; readonly end: 'won'; readonly delay: number; readonly net: number };

export type WonLead = Extract<AgedLead, { readonly end: 'won' }>;

/** Sales without a lead on one day: each counts as a lead that won that day. */
export interface DirectSale extends Deal {
  readonly age: number;
}

/** What evidence there is on one channel, by first touch. */
export interface ChannelHistory<Channel extends string = string> {
  readonly channel: Channel;
  /** Social platforms lean on each other, the other channels apart from them. */
  readonly pool: 'social' | 'other';
  readonly hours: readonly SpentHours[];
  readonly leads: readonly AgedLead[];
  readonly direct: readonly DirectSale[];
}

export function wonLeads(history: ChannelHistory): WonLead[] {
  return history.leads.filter((lead) => lead.end === 'won');
}

/** Everything sold on a channel, with a lead and without. */
export function dealsOf(history: ChannelHistory): Deal[] {
  return [...wonLeads(history).map(({ net }) => ({ net, count: 1 })), ...history.direct];
}

/** The part of a history that is no older than a span in milliseconds; nothing of one below 0. */
export function youngerThan<Channel extends string>(
  history: ChannelHistory<Channel>,
  span: number,
): ChannelHistory<Channel> {
  const isYounger = ({ age }: { readonly age: number }) => span >= 0 && age <= span / MEAN_DAY;
  return {
    ...history,
    hours: history.hours.filter(isYounger),
    leads: history.leads.filter(isYounger),
    direct: history.direct.filter(isYounger),
  };
}
