import type { Instant } from '../domain/calendar.ts';
import type { Goal } from '../domain/goal.ts';
import type { Database } from './database.ts';
import { CHANGED_SINCE, commit, GONE, type Outcome } from './rowChange.ts';
import { edited } from './rowEdit.ts';

/** What can be written on a goal. */
export type GoalDetails = Omit<Goal, 'id' | 'closedAt' | 'archivedAt' | 'updatedAt'>;

/**
 * Changes what is written of a goal. Where another page changed the same field since, nothing is
 * written and the later page is told.
 * @param seen the goal as the page showed it when the edit began
 */
export function editGoal(
  db: Database,
  seen: Goal,
  change: Partial<GoalDetails>,
  now: Instant,
): Promise<Outcome> {
  return edit(db, seen.id, now, (goal) => edited(goal, seen, change) ?? 'changed since');
}

/** Closes a goal, or opens a closed one again (`null`). */
export function closeAt(
  db: Database,
  id: string,
  closedAt: Instant | null,
  now: Instant,
): Promise<Outcome> {
  return edit(db, id, now, (goal) => ({ ...goal, closedAt }));
}

/** Puts a goal away, or takes it out again (`null`). */
export function archiveAt(
  db: Database,
  id: string,
  archivedAt: Instant | null,
  now: Instant,
): Promise<Outcome> {
  return edit(db, id, now, (goal) => ({ ...goal, archivedAt }));
}

/** Deletes a goal. Sessions, leads and sales that served it stay, and still say that it was a goal. */
export function deleteGoal(db: Database, id: string, now: Instant): Promise<Outcome> {
  return edit(db, id, now, () => null);
}

function edit(
  db: Database,
  id: string,
  now: Instant,
  change: (goal: Goal) => Goal | null | 'changed since',
): Promise<Outcome> {
  return db.transaction('rw', db.goals, db.deletions, async () => {
    const before = await db.goals.get(id);
    if (before === undefined) return GONE;
    const after = change(before);
    if (after === 'changed since') return CHANGED_SINCE;
    return commit(db, [{ table: 'goals', id, before, after }], now);
  });
}
