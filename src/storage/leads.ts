import type { Day, Instant } from '../domain/calendar.ts';
import type { Lead } from '../domain/lead.ts';
import { isOpen } from '../domain/stage.ts';
import type { Database } from './database.ts';

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
  const lead: Lead = {
    company: '',
    email: '',
    link: '',
    followUpOn: null,
    followUp: '',
    sessionId: null,
    goalId: null,
    expectedAmount: null,
    note: '',
    ...draft,
    id: crypto.randomUUID(),
    createdAt: now,
    stage: 'lead',
    reached: { lead: now },
    lostReason: null,
    importId: null,
    updatedAt: now,
  };
  await db.leads.add(lead);
  return lead;
}

/** Leads that may still buy, those heard of last in front. */
export async function openLeads(db: Database): Promise<Lead[]> {
  const newestFirst = await db.leads.orderBy('createdAt').reverse().toArray();
  return newestFirst.filter(isOpen);
}

/** Open leads whose follow-up is due on or before a day, the longest overdue in front. */
export async function dueLeads(db: Database, today: Day): Promise<Lead[]> {
  const due = await db.leads.where('followUpOn').belowOrEqual(today).sortBy('followUpOn');
  return due.filter(isOpen);
}
