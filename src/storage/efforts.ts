import { addDays, type Day, type Instant } from '../domain/calendar.ts';
import type { Effort } from '../domain/cost.ts';
import type { Platform } from '../domain/platform.ts';
import type { Database } from './database.ts';
import { CHANGED_SINCE, commit, GONE, type Outcome, type RowChange } from './rowChange.ts';
import { edited } from './rowEdit.ts';

/** What a person says of time that was not watched. */
export type EffortDraft = Omit<Effort, 'id' | 'importId' | 'updatedAt'>;

/** Keeps time on a channel that was not watched. */
export function addEffort(db: Database, draft: EffortDraft, now: Instant): Promise<Outcome> {
  return db.transaction('rw', db.efforts, db.deletions, () => commit(db, [added(draft, now)], now));
}

function added(draft: EffortDraft, now: Instant): RowChange {
  const after: Effort = { ...draft, id: crypto.randomUUID(), importId: null, updatedAt: now };
  return { table: 'efforts', id: after.id, before: null, after };
}

/**
 * Changes what was said of time. Where another page changed the same field since, nothing is
 * written and the later page is told.
 * @param seen the effort as the page showed it when the edit began
 */
export function changeEffort(
  db: Database,
  seen: Effort,
  change: Partial<EffortDraft>,
  now: Instant,
): Promise<Outcome> {
  return editEffort(db, seen.id, now, (effort) => edited(effort, seen, change) ?? 'changed since');
}

export function deleteEffort(db: Database, id: string, now: Instant): Promise<Outcome> {
  return editEffort(db, id, now, () => null);
}

function editEffort(
  db: Database,
  id: string,
  now: Instant,
  edit: (effort: Effort) => Effort | null | 'changed since',
): Promise<Outcome> {
  return db.transaction('rw', db.efforts, db.deletions, async () => {
    const before = await db.efforts.get(id);
    if (before === undefined) return GONE;
    const after = edit(before);
    if (after === 'changed since') return CHANGED_SINCE;
    return commit(db, [{ table: 'efforts', id, before, after }], now);
  });
}

/**
 * States the minutes a week on the phone for a platform from a day on. The figure that held until
 * then ends the day before, so that past weeks keep what was said of them; 0 ends it.
 */
export function statePhone(
  db: Database,
  platform: Platform,
  minutes: number,
  from: Day,
  now: Instant,
): Promise<Outcome> {
  return db.transaction('rw', db.efforts, db.deletions, async () => {
    const ended = (await phoneGoingOn(db))
      .filter(({ channel }) => channel === platform)
      .map((before) => endedOn(before, addDays(from, -1)));
    const draft = { channel: platform, on: from, to: null, minutes, note: '' };
    const next = minutes > 0 ? [added({ ...draft, every: 'week', kind: 'phone' }, now)] : [];
    return commit(db, [...ended, ...next], now);
  });
}

/** A figure that had no day yet was never true and goes. */
function endedOn(before: Effort, to: Day): RowChange {
  const after = to < before.on ? null : { ...before, to };
  return { table: 'efforts', id: before.id, before, after };
}

/** The weekly figures for the phone that hold now. */
export function phoneGoingOn(db: Database): Promise<Effort[]> {
  return db.efforts.filter((effort) => effort.kind === 'phone' && effort.to === null).toArray();
}

/** Every effort as it was said, the last one in front. */
export function allEfforts(db: Database): Promise<Effort[]> {
  return db.efforts.orderBy('on').reverse().toArray();
}
