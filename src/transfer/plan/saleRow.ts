import type { Day } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import type { Lead } from '../../domain/lead.ts';
import type { Sale } from '../../domain/sale.ts';
import type { World } from './mapping.ts';
import type { LeadSaid } from './readLead.ts';
import type { SaleSaid } from './readSale.ts';

/** The sale that a row of payments or orders is. */
export function saleOf(said: SaleSaid, id: string, on: Day, channel: Channel, world: World): Sale {
  return {
    ...emptySale(id, on, channel, world),
    amount: said.amount,
    refunds:
      said.refunded > 0 ? [{ on: laterDay(on, said.refundedOn ?? on), amount: said.refunded }] : [],
    note: said.note,
  };
}

/** The sale that a won deal brought, or `null` where it names no amount. */
export function saleOfLead(
  lead: Lead,
  said: LeadSaid,
  id: string,
  on: Day,
  world: World,
): Sale | null {
  if (said.amount === null || said.amount === 0) return null;
  const { sessionId, goalId } = lead;
  return {
    ...emptySale(id, on, lead.channel, world),
    leadId: lead.id,
    sessionId,
    goalId,
    amount: said.amount,
  };
}

/** Days compare as text. */
export const laterDay = (one: Day, other: Day): Day => [one, other].sort()[1] ?? one;

function emptySale(id: string, on: Day, channel: Channel, world: World): Sale {
  return {
    id,
    on,
    channel,
    leadId: null,
    sessionId: null,
    goalId: null,
    amount: 0,
    count: 1,
    refunds: [],
    note: '',
    importId: world.importId,
    updatedAt: world.at,
  };
}

/** A known sale with what the file says now; what is kept by hand stays. */
export function updatedSale(before: Sale, next: Sale): Sale {
  return {
    ...before,
    on: next.on,
    amount: next.amount,
    refunds: next.refunds,
    note: next.note || before.note,
  };
}
