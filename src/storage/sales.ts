import { type Day, type Instant, instantOn } from '../domain/calendar.ts';
import type { Channel } from '../domain/channel.ts';
import type { Lead } from '../domain/lead.ts';
import type { Sale } from '../domain/sale.ts';
import { moveLead } from '../domain/stage.ts';
import type { Database } from './database.ts';
import { leadChange } from './leadChanges.ts';
import { commit, type Done, GONE, type Refused, type RowChange } from './rowChange.ts';

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
 * goal: that is where the money came from. The lead is won in the same transaction, on the sale's
 * day where that has passed: the sale may be written down later than it was made.
 * @param zone where the sale's day is a day
 * @returns the sale, or `null` if its lead is gone and nothing was written
 */
export async function addSale(
  db: Database,
  draft: SaleDraft,
  now: Instant,
  zone: string,
): Promise<Sale | null> {
  const done = await logSale(db, draft, now, zone);
  return done.kind === 'done' ? done.sale : null;
}

/** As `addSale`, with what takes it back. */
export function logSale(
  db: Database,
  draft: SaleDraft,
  now: Instant,
  zone: string,
): Promise<(Done & { readonly sale: Sale }) | Refused<'gone'>> {
  return db.transaction('rw', db.sales, db.leads, db.deletions, async () => {
    const lead = draft.leadId === null ? null : await db.leads.get(draft.leadId);
    if (lead === undefined) return GONE;
    const sale = newSale(draft, lead, now);
    const change: RowChange = { table: 'sales', id: sale.id, before: null, after: sale };
    const soldAt = instantOn(draft.on, now, zone);
    const won = lead === null ? [] : [leadChange(lead, moveLead(lead, { to: 'won' }, soldAt))];
    return { ...(await commit(db, [change, ...won], now)), sale };
  });
}

function newSale(draft: SaleDraft, lead: Lead | null, now: Instant): Sale {
  return {
    note: '',
    ...draft,
    ...(lead === null ? {} : originOf(lead, draft)),
    id: crypto.randomUUID(),
    refunds: [],
    importId: null,
    updatedAt: now,
  };
}

function originOf(lead: Lead, { sessionId, goalId }: SaleDraft) {
  return {
    channel: lead.channel,
    sessionId: lead.sessionId ?? sessionId,
    goalId: lead.goalId ?? goalId,
  };
}
