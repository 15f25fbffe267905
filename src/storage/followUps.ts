import type { Day, Instant } from '../domain/calendar.ts';
import { type FollowUp, snoozed, withFollowUp } from '../domain/followUp.ts';
import type { Database } from './database.ts';
import { editLead } from './leadChanges.ts';
import type { Outcome } from './rowChange.ts';
import { readSettings } from './settings.ts';

/** Sets a lead's next step, in place of the one it had. */
export function setFollowUp(
  db: Database,
  leadId: string,
  next: FollowUp,
  now: Instant,
): Promise<Outcome> {
  return editLead(db, leadId, now, (lead) => withFollowUp(lead, next));
}

/** Drops the next step; nothing was done and nothing is promised any more. */
export function dropFollowUp(db: Database, leadId: string, now: Instant): Promise<Outcome> {
  return editLead(db, leadId, now, (lead) => withFollowUp(lead, null));
}

/** Puts the next step off to the next working day. */
export function snoozeFollowUp(
  db: Database,
  leadId: string,
  today: Day,
  now: Instant,
): Promise<Outcome> {
  return db.transaction('rw', db.leads, db.settings, db.deletions, async () => {
    const { workingHours } = await readSettings(db);
    return editLead(db, leadId, now, (lead) => snoozed(lead, today, workingHours.days));
  });
}
