import type { Channel } from '../channel.ts';
import type { Lead } from '../lead.ts';
import { leftOf, type Sale, wonCount } from '../sale.ts';

/** A sale with what is left of it and the channel it is credited to. */
export interface CreditedSale {
  readonly sale: Sale;
  readonly channel: Channel;
  /** Minor units, of all the sales in the row together, after refunds. */
  readonly net: number;
  /** How many sales are won: the row's `count`, or 0 once everything was paid back. */
  readonly won: number;
}

/**
 * Credits each sale to its lead's first channel, or to its own where it has no lead or the lead is
 * gone. First touch is credit, not proof.
 */
export function creditSales(sales: readonly Sale[], leads: readonly Lead[]): CreditedSale[] {
  const channels = new Map(leads.map((lead) => [lead.id, lead.channel]));
  return sales.map((sale) => {
    const fromLead = sale.leadId === null ? undefined : channels.get(sale.leadId);
    return { sale, channel: fromLead ?? sale.channel, net: leftOf(sale), won: wonCount(sale) };
  });
}
