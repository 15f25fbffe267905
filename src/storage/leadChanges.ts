import type { Instant } from '../domain/calendar.ts';
import type { Lead, Stage } from '../domain/lead.ts';
import { moveLead, type StageMove } from '../domain/stage.ts';
import type { Database } from './database.ts';
import { leadLink } from './leadLink.ts';
import { CHANGED_SINCE, commit, GONE, type Outcome, type RowChange } from './rowChange.ts';
import { edited } from './rowEdit.ts';

/** What can be written on a lead's page. */
export type LeadDetails = Pick<
  Lead,
  'name' | 'company' | 'email' | 'link' | 'channel' | 'goalId' | 'expectedAmount' | 'note'
>;

/**
 * Changes what is written of a lead. Two pages may change different fields of it; where both
 * changed the same one, the later page is told and nothing is written.
 * @param seen the lead as the page showed it when the edit began
 */
export function changeLead(
  db: Database,
  seen: Lead,
  details: Partial<LeadDetails>,
  now: Instant,
): Promise<Outcome> {
  const change =
    details.link === undefined ? details : { ...details, link: leadLink(details.link) };
  return editLead(db, seen.id, now, (lead) => edited(lead, seen, change));
}

/**
 * Moves a lead to a stage.
 * @param from the stage the page showed; another one in the store means that it was moved since
 */
export function moveLeadTo(
  db: Database,
  id: string,
  from: Stage,
  move: StageMove,
  now: Instant,
): Promise<Outcome> {
  return editLead(db, id, now, (lead) => (lead.stage === from ? moveLead(lead, move, now) : null));
}

/** Reads a lead and writes what becomes of it; `null` means that it was changed since. */
export function editLead(
  db: Database,
  id: string,
  now: Instant,
  edit: (lead: Lead) => Lead | null,
): Promise<Outcome> {
  return db.transaction('rw', db.leads, db.deletions, async () => {
    const before = await db.leads.get(id);
    if (before === undefined) return GONE;
    const after = edit(before);
    return after === null ? CHANGED_SINCE : commit(db, [leadChange(before, after)], now);
  });
}

export function leadChange(before: Lead, after: Lead | null): RowChange {
  return { table: 'leads', id: before.id, before, after };
}

/**
 * Deletes a lead with its touches. Its sales stay, without a lead and with the channel they are
 * credited to: the money came in, whoever is listed.
 */
export function deleteLead(db: Database, id: string, now: Instant): Promise<Outcome> {
  return db.transaction('rw', db.leads, db.touches, db.sales, db.deletions, async () => {
    const lead = await db.leads.get(id);
    if (lead === undefined) return GONE;
    const touches = await db.touches.where('leadId').equals(id).toArray();
    const sales = await db.sales.where('leadId').equals(id).toArray();
    const changes: RowChange[] = [
      leadChange(lead, null),
      ...touches.map(
        (before) => ({ table: 'touches', id: before.id, before, after: null }) as const,
      ),
      ...sales.map((before) => {
        const after = { ...before, leadId: null, channel: lead.channel };
        return { table: 'sales', id: before.id, before, after } as const;
      }),
    ];
    return commit(db, changes, now);
  });
}
