import type { Day } from '../calendar.ts';
import type { Channel } from '../channel.ts';
import type { Effort } from '../cost.ts';
import { layOut } from '../effortDays.ts';
import type { Lead } from '../lead.ts';
import { type CreditedSale, creditSales } from './credit.ts';
import { dayFinder } from './days.ts';
import type { Facts } from './facts.ts';
import { type TimeSlice, timeSlices } from './slices.ts';

/** A lead on the local day it came. */
export interface DatedLead {
  readonly day: Day;
  readonly channel: Channel;
  readonly lead: Lead;
}

/** The facts, each laid on its day and its channel once, so that rows and weeks only add up. */
export interface Ledger {
  readonly slices: readonly TimeSlice[];
  readonly efforts: readonly Effort[];
  readonly leads: readonly DatedLead[];
  readonly sales: readonly CreditedSale[];
  readonly costs: Facts['costs'];
  readonly hourlyValue: number | null;
}

/**
 * Leads fall on their day in `zone`, attention in the zone its session was recorded in, weekly
 * efforts on each of their days up to `today`.
 */
export function openLedger(facts: Facts, zone: string, today: Day): Ledger {
  const dayOf = dayFinder(zone);
  return {
    slices: timeSlices(facts),
    efforts: layOut(facts.efforts, today),
    leads: facts.leads.map((lead) => ({
      day: dayOf(lead.createdAt).day,
      channel: lead.channel,
      lead,
    })),
    sales: creditSales(facts.sales, facts.leads),
    costs: facts.costs,
    hourlyValue: facts.settings.hourlyValue,
  };
}
