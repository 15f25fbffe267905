import type { Day, Instant } from '../domain/calendar.ts';
import type { Channel } from '../domain/channel.ts';
import type { Lead } from '../domain/lead.ts';
import type { Sale } from '../domain/sale.ts';
import { moveLead } from '../domain/stage.ts';
import type { Database } from './database.ts';

/** What a person says of a new sale. */
export interface SaleDraft {
  readonly on: Day;
  readonly channel: Channel;
  readonly leadId: string | null;
  /** Minor units, of all `count` sales together. */
  readonly amount: number;
  readonly count: number;
  readonly sessionId: string | null;
  readonly goalId: string | null;
  readonly note?: string;
}

/**
 * Adds a sale. From a lead it takes the lead's channel, and where the lead says so its session and
 * goal: that is where the money came from. The lead is won in the same transaction.
 * @returns the sale, or `null` if its lead is gone and nothing was written
 */
export function addSale(db: Database, draft: SaleDraft, now: Instant): Promise<Sale | null> {
  return db.transaction('rw', db.sales, db.leads, async () => {
    const lead = draft.leadId === null ? null : await db.leads.get(draft.leadId);
    if (lead === undefined) return null;
    const sale: Sale = {
      note: '',
      ...draft,
      ...(lead === null ? {} : originOf(lead, draft)),
      id: crypto.randomUUID(),
      refunds: [],
      importId: null,
      updatedAt: now,
    };
    await db.sales.add(sale);
    if (lead !== null)
      await db.leads.put({ ...moveLead(lead, { to: 'won' }, now), updatedAt: now });
    return sale;
  });
}

function originOf(lead: Lead, { sessionId, goalId }: SaleDraft) {
  return {
    channel: lead.channel,
    sessionId: lead.sessionId ?? sessionId,
    goalId: lead.goalId ?? goalId,
  };
}
