import { addDays, dayOf, type Instant } from '../calendar.ts';
import { type Channel, isPlatform } from '../channel.ts';
import { HOUR, MINUTE, SECOND } from '../duration.ts';
import { groupBy } from '../groupBy.ts';
import type { Lead } from '../lead.ts';
import { leftOf, type Sale } from '../sale.ts';
import { isOpen } from '../stage.ts';
import { ageInDays } from './age.ts';
import type { CreditedSale } from './credit.ts';
import { startFinder } from './days.ts';
import type { AgedLead, ChannelHistory, DirectSale, SpentHours } from './history.ts';
import type { Ledger } from './ledger.ts';

/** From when to when evidence counts, and whose days these are. */
export interface Look {
  readonly since: Instant;
  readonly now: Instant;
  readonly zone: string;
}

/**
 * The evidence on every channel as it stood at a moment: what came later, refunds too, is not
 * known yet. Credit goes to the first touch: a lead's day and channel, whenever it was won.
 */
export function channelHistories(ledger: Ledger, look: Look): ChannelHistory<Channel>[] {
  const sales = salesUntil(ledger.sales, look);
  const ofLeads = groupBy(sales, ({ sale }) => sale.leadId);
  const leads = ledger.leads.filter(({ lead }) => isWithin(lead.createdAt, look));
  const known = new Set(ledger.leads.map(({ lead }) => lead.id));
  const direct = sales.filter(({ sale }) => sale.leadId === null || !known.has(sale.leadId));
  const hours = hoursByChannel(ledger, look);
  return ledger.channels.map((channel) => ({
    channel,
    pool: isPlatform(channel) ? 'social' : 'other',
    hours: hours.get(channel) ?? [],
    leads: leads
      .filter(({ lead }) => lead.channel === channel)
      .map(({ lead }) => agedLead(lead, ofLeads.get(lead.id) ?? [], look)),
    direct: directSales(
      direct.filter((sale) => sale.channel === channel),
      look,
    ),
  }));
}

const isWithin = (at: Instant, { since, now }: Look): boolean => since <= at && at <= now;

/** A sale as far as it was known at the look. */
interface KnownSale {
  readonly sale: Sale;
  readonly channel: Channel;
  readonly at: Instant;
  readonly left: number;
}

function salesUntil(sales: readonly CreditedSale[], { now, zone }: Look): KnownSale[] {
  const today = dayOf(now, zone);
  const startOf = startFinder(zone);
  return sales
    .filter(({ sale }) => sale.on <= today)
    .map(({ sale, channel }) => {
      const refunds = sale.refunds.filter((refund) => refund.on <= today);
      const left = leftOf({ amount: sale.amount, refunds });
      // A day without a time of day stands for its middle.
      return { sale, channel, at: startOf(sale.on) + 12 * HOUR, left };
    });
}

/** A lead with what its sales left of it; several sales are one win, made with the first. */
function agedLead(lead: Lead, sales: readonly KnownSale[], { now }: Look): AgedLead {
  const age = ageInDays(lead.createdAt, now);
  const lasting = sales.filter((sale) => sale.left > 0);
  if (lasting.length === 0) {
    return isOpen(lead)
      ? { age, end: 'open', expectedAmount: lead.expectedAmount }
      : { age, end: 'closed' };
  }
  const first = Math.min(...lasting.map((sale) => sale.at));
  const net = lasting.reduce((total, sale) => total + sale.left, 0);
  return { age, end: 'won', delay: Math.min(age, ageInDays(lead.createdAt, first)), net };
}

function directSales(sales: readonly KnownSale[], look: Look): DirectSale[] {
  return sales
    .filter(({ at, left }) => left > 0 && at >= look.since)
    .map(({ sale: { count }, at, left }) => ({
      net: left / count,
      count,
      age: ageInDays(at, look.now),
    }));
}

/** Hours on a channel at a moment. */
interface PlacedHours {
  readonly channel: Channel;
  readonly at: Instant;
  readonly hours: number;
  readonly stated: boolean;
}

/** Business attention, and every logged or stated hour, by channel. */
function hoursByChannel(ledger: Ledger, look: Look): ReadonlyMap<Channel, SpentHours[]> {
  const startOf = startFinder(look.zone);
  // A day of margin: slices lie on the days of the zone they were recorded in.
  const first = addDays(dayOf(look.since, look.zone), -1);
  const watched = ledger.slices
    .filter((slice) => slice.day >= first && slice.kind === 'business')
    .map(({ channel, day, hour, seconds }) => ({
      channel,
      at: startOf(day) + (hour + 0.5) * HOUR,
      hours: (seconds * SECOND) / HOUR,
      stated: false,
    }));
  const logged = ledger.efforts.map(({ channel, on, minutes, kind }) => ({
    channel,
    at: startOf(on) + 12 * HOUR,
    hours: (minutes * MINUTE) / HOUR,
    stated: kind !== 'logged',
  }));
  const placed: PlacedHours[] = [...watched, ...logged];
  const known = placed.filter(({ at }) => isWithin(at, look));
  const groups = groupBy(known, ({ channel }) => channel);
  return new Map([...groups].map(([channel, own]) => [channel, own.map(agedBy(look.now))]));
}

const agedBy =
  (now: Instant) =>
  ({ hours, at, stated }: PlacedHours): SpentHours => ({ hours, stated, age: ageInDays(at, now) });
