import type { Instant } from '../domain/calendar.ts';
import { type FollowUp, withFollowUp } from '../domain/followUp.ts';
import type { Touch } from '../domain/lead.ts';
import type { Database } from './database.ts';
import { leadChange } from './leadChanges.ts';
import { CHANGED_SINCE, commit, GONE, type Outcome, type RowChange } from './rowChange.ts';
import { edited } from './rowEdit.ts';

/** What a person says of a contact. */
export type TouchDraft = Pick<Touch, 'at' | 'channel' | 'note'>;

/**
 * Logs a touch. Whatever it was, it settles the open follow-up: the next one, or none, takes its
 * place in the same transaction.
 */
export function logTouch(
  db: Database,
  leadId: string,
  draft: TouchDraft,
  next: FollowUp | null,
  now: Instant,
): Promise<Outcome> {
  return db.transaction('rw', db.leads, db.touches, db.deletions, async () => {
    const lead = await db.leads.get(leadId);
    if (lead === undefined) return GONE;
    const touch = newTouch(leadId, draft, now);
    return commit(db, [added(touch), leadChange(lead, withFollowUp(lead, next))], now);
  });
}

function newTouch(leadId: string, draft: TouchDraft, now: Instant): Touch {
  return { ...draft, id: crypto.randomUUID(), leadId, importId: null, updatedAt: now };
}

function added(after: Touch): RowChange {
  return { table: 'touches', id: after.id, before: null, after };
}

/**
 * Does what was promised: the touch says what it was, and the follow-up is settled.
 * @param next what comes after it
 */
export function doFollowUp(
  db: Database,
  leadId: string,
  next: FollowUp | null,
  now: Instant,
): Promise<Outcome> {
  return db.transaction('rw', db.leads, db.touches, db.deletions, async () => {
    const lead = await db.leads.get(leadId);
    if (lead === undefined) return GONE;
    const draft = { at: now, channel: lead.channel, note: lead.followUp };
    return logTouch(db, leadId, draft, next, now);
  });
}

/**
 * Changes what is written of a touch; the next step of its lead stays as it is. Where another page
 * changed the same field since, nothing is written and the later page is told.
 * @param seen the touch as the page showed it when the edit began
 */
export function changeTouch(
  db: Database,
  seen: Touch,
  change: Partial<TouchDraft>,
  now: Instant,
): Promise<Outcome> {
  return editTouch(db, seen.id, now, (touch) => edited(touch, seen, change) ?? 'changed since');
}

/** Deletes a touch; a follow-up that it settled stays settled. */
export function deleteTouch(db: Database, id: string, now: Instant): Promise<Outcome> {
  return editTouch(db, id, now, () => null);
}

function editTouch(
  db: Database,
  id: string,
  now: Instant,
  edit: (touch: Touch) => Touch | null | 'changed since',
): Promise<Outcome> {
  return db.transaction('rw', db.touches, db.deletions, async () => {
    const before = await db.touches.get(id);
    if (before === undefined) return GONE;
    const after = edit(before);
    if (after === 'changed since') return CHANGED_SINCE;
    return commit(db, [{ table: 'touches', id, before, after }], now);
  });
}

/** The touches with a lead, the last one in front. */
export async function touchesOf(db: Database, leadId: string): Promise<Touch[]> {
  const touches = await db.touches.where('leadId').equals(leadId).sortBy('at');
  return touches.reverse();
}
