import type { Day } from '../calendar.ts';
import { type Channel, channelsWith } from '../channel.ts';
import type { Effort } from '../cost.ts';
import { layOut } from '../effortDays.ts';
import type { Lead } from '../lead.ts';
import { siteId } from '../offeredSites.ts';
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
  /** Every channel in its order, and with them the sites there are and those that are known of. */
  readonly channels: readonly Channel[];
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
  const slices = timeSlices(facts);
  const sales = creditSales(facts.sales, facts.leads);
  return {
    channels: channelsOf(facts, slices, sales),
    slices,
    efforts: layOut(facts.efforts, today),
    leads: facts.leads.map((lead) => ({
      day: dayOf(lead.createdAt).day,
      channel: lead.channel,
      lead,
    })),
    sales,
    costs: facts.costs,
    hourlyValue: facts.settings.hourlyValue,
  };
}

/** A copy that was merged may know of sites that the settings do not. */
function channelsOf(
  { leads, costs, efforts, settings }: Facts,
  slices: readonly TimeSlice[],
  sales: readonly CreditedSale[],
): readonly Channel[] {
  const own = settings.ownSites.filter(({ serves, watched }) => watched && serves === null);
  const known = new Set<Channel>(own.map(({ host }) => siteId(host)));
  for (const rows of [slices, leads, sales, costs, efforts])
    for (const { channel } of rows) known.add(channel);
  return channelsWith([...known]);
}
