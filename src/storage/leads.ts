import type { Day, Instant } from '../domain/calendar.ts';
import type { Lead } from '../domain/lead.ts';
import { isOpen } from '../domain/stage.ts';
import type { Database } from './database.ts';
import { leadLink } from './leadLink.ts';
import { commit, type Done } from './rowChange.ts';

/** What a person says of a new lead; the rest is the store's. */
export type LeadDraft = Pick<Lead, 'name' | 'channel'> &
  Partial<
    Pick<
      Lead,
      | 'company'
      | 'email'
      | 'link'
      | 'followUpOn'
      | 'followUp'
      | 'sessionId'
      | 'goalId'
      | 'expectedAmount'
      | 'note'
    >
  >;

/** Adds a lead at the first stage, reached now, and returns it. What was not said is empty. */
export async function addLead(db: Database, draft: LeadDraft, now: Instant): Promise<Lead> {
  return (await logLead(db, draft, now)).lead;
}

/** As `addLead`, with what takes it back. */
export function logLead(
  db: Database,
  draft: LeadDraft,
  now: Instant,
): Promise<Done & { readonly lead: Lead }> {
  const lead = newLead(draft, now);
  return db.transaction('rw', db.leads, db.deletions, async () => {
    const change = { table: 'leads', id: lead.id, before: null, after: lead } as const;
    return { ...(await commit(db, [change], now)), lead };
  });
}

function newLead(draft: LeadDraft, now: Instant): Lead {
  return {
    company: '',
    email: '',
    followUpOn: null,
    followUp: '',
    sessionId: null,
    goalId: null,
    expectedAmount: null,
    note: '',
    ...draft,
    link: leadLink(draft.link ?? ''),
    id: crypto.randomUUID(),
    createdAt: now,
    stage: 'lead',
    reached: { lead: now },
    lostReason: null,
    importId: null,
    updatedAt: now,
  };
}

/** Leads that may still buy, those heard of last in front. */
export async function openLeads(db: Database): Promise<Lead[]> {
  const newestFirst = await db.leads.orderBy('createdAt').reverse().toArray();
  return newestFirst.filter(isOpen);
}

/** Leads whose follow-up is due on or before a day, the longest overdue in front; customers too. */
export function dueLeads(db: Database, today: Day): Promise<Lead[]> {
  return db.leads.where('followUpOn').belowOrEqual(today).sortBy('followUpOn');
}

/** The lead that is overdue longest, and how many are due on or before a day; customers too. */
export async function mostDue(
  db: Database,
  today: Day,
): Promise<{ readonly first: Lead | null; readonly count: number }> {
  const due = () => db.leads.where('followUpOn').belowOrEqual(today);
  const [first, count] = await Promise.all([due().first(), due().count()]);
  return { first: first ?? null, count };
}

/** The lead that is known by a page's address, however it was reached; the one heard of last of several. */
export async function leadByLink(db: Database, address: string): Promise<Lead | null> {
  const known = await db.leads.where('link').equals(leadLink(address)).sortBy('createdAt');
  return known.at(-1) ?? null;
}
