import type { Instant } from '../domain/calendar.ts';
import type { Mark } from '../domain/mark.ts';
import type { Database } from './database.ts';
import { commit, GONE, type Outcome } from './rowChange.ts';

/** What a person says of a change. */
export type MarkDraft = Pick<Mark, 'on' | 'channel' | 'note'>;

/** Marks a day on which something changed. */
export function addMark(db: Database, draft: MarkDraft, now: Instant): Promise<Outcome> {
  const after: Mark = { ...draft, id: crypto.randomUUID(), updatedAt: now };
  return db.transaction('rw', db.marks, db.deletions, () =>
    commit(db, [{ table: 'marks', id: after.id, before: null, after }], now),
  );
}

/** Takes a mark away; what came before it counts again. */
export function deleteMark(db: Database, id: string, now: Instant): Promise<Outcome> {
  return db.transaction('rw', db.marks, db.deletions, async () => {
    const before = await db.marks.get(id);
    if (before === undefined) return GONE;
    return commit(db, [{ table: 'marks', id, before, after: null }], now);
  });
}
