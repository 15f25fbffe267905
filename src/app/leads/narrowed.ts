import { creditSales } from '../../domain/analytics/credit.ts';
import { becameOpportunity } from '../../domain/analytics/opportunities.ts';
import { type Day, dayOf } from '../../domain/calendar.ts';
import { type Channel, isPlatform, readChannel } from '../../domain/channel.ts';
import type { Lead } from '../../domain/lead.ts';
import type { Sale } from '../../domain/sale.ts';

/** The rows behind a figure of the dashboard, as its link asks for them. */
export interface Narrowed {
  /** One channel, or all platforms together. */
  readonly channel: Channel | 'social' | null;
  readonly goalId: string | null;
  readonly from: Day | null;
  /** Included. */
  readonly to: Day | null;
  /** Only leads that became opportunities. */
  readonly opportunities: boolean;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What an address narrows the page to, or `null` where it shows everything. */
export function narrowedBy(query: URLSearchParams): Narrowed | null {
  const day = (name: string) => (DAY.test(query.get(name) ?? '') ? query.get(name) : null);
  const asked = query.get('channel');
  const channel = asked === 'social' ? asked : readChannel(asked ?? '');
  const [goalId, from, to] = [query.get('goal'), day('from'), day('to')];
  const opportunities = query.get('reached') === 'opportunity';
  if (channel === null && goalId === null && from === null && to === null) return null;
  return { channel, goalId, from, to, opportunities };
}

/** The leads that came from there and then, on days where the reader is. */
export function leadsBehind(
  leads: readonly Lead[],
  narrowed: Narrowed | null,
  zone: string,
): readonly Lead[] {
  if (narrowed === null) return leads;
  return leads.filter(
    (lead) =>
      isOf(lead, lead.channel, narrowed) &&
      isWithin(dayOf(lead.createdAt, zone), narrowed) &&
      (!narrowed.opportunities || becameOpportunity(lead)),
  );
}

/** The sales of those days, by the channel they are credited to: their lead's. */
export function salesBehind(
  sales: readonly Sale[],
  leads: readonly Lead[],
  narrowed: Narrowed | null,
): readonly Sale[] {
  if (narrowed === null) return sales;
  return creditSales(sales, leads).flatMap(({ sale, channel }) =>
    isOf(sale, channel, narrowed) && isWithin(sale.on, narrowed) ? [sale] : [],
  );
}

const isOf = (
  row: { readonly goalId: string | null },
  channel: Channel,
  narrowed: Narrowed,
): boolean =>
  isOn(channel, narrowed.channel) && (narrowed.goalId === null || row.goalId === narrowed.goalId);

const isOn = (channel: Channel, asked: Narrowed['channel']): boolean =>
  asked === null || (asked === 'social' ? isPlatform(channel) : channel === asked);

const isWithin = (day: Day, { from, to }: Narrowed): boolean =>
  (from === null || from <= day) && (to === null || day <= to);
