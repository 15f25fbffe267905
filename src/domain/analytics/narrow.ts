import type { Channel } from '../channel.ts';
import type { Ledger } from './ledger.ts';

/** One channel, one goal, or both; `null` does not narrow. */
export interface Narrowing {
  readonly channel: Channel | null;
  readonly goalId: string | null;
}

/**
 * The part of a ledger that belongs to a channel or serves a goal. Money and logged time serve no
 * goal in particular, so a goal leaves them out.
 */
export function narrow(ledger: Ledger, { channel, goalId }: Narrowing): Ledger {
  if (channel === null && goalId === null) return ledger;
  const on = (other: Channel) => channel === null || other === channel;
  const serves = (id: string | null) => goalId === null || id === goalId;
  return {
    ...ledger,
    slices: ledger.slices.filter((slice) => on(slice.platform) && serves(slice.goalId)),
    efforts: ledger.efforts.filter((effort) => on(effort.channel) && goalId === null),
    leads: ledger.leads.filter((lead) => on(lead.channel) && serves(lead.lead.goalId)),
    sales: ledger.sales.filter((sale) => on(sale.channel) && serves(sale.sale.goalId)),
    costs: ledger.costs.filter((cost) => on(cost.channel) && goalId === null),
  };
}
