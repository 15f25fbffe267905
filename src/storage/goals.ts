import type { Instant } from '../domain/calendar.ts';
import { type Goal, isOpenGoal } from '../domain/goal.ts';
import type { Database } from './database.ts';

/** What a person says of a goal; the rest is the store's. */
export type GoalDraft = Omit<
  Goal,
  'id' | 'obstacleNote' | 'closedAt' | 'archivedAt' | 'updatedAt'
> & { readonly obstacleNote?: string };

/** Adds an open goal and returns it. */
export async function addGoal(db: Database, draft: GoalDraft, now: Instant): Promise<Goal> {
  const goal: Goal = {
    obstacleNote: '',
    ...draft,
    id: crypto.randomUUID(),
    closedAt: null,
    archivedAt: null,
    updatedAt: now,
  };
  await db.goals.add(goal);
  return goal;
}

/** Every goal that is neither closed nor put away, the one that is due first in front. */
export async function openGoals(db: Database): Promise<Goal[]> {
  return (await allGoals(db)).filter(isOpenGoal);
}

/** Every goal, open or closed, the one that is due first in front. */
export function allGoals(db: Database): Promise<Goal[]> {
  return db.goals.orderBy('dueOn').toArray();
}

/**
 * Changes some fields of a goal and returns it, or `null` if it is gone.
 * Read and write share a transaction, so that two pages never undo each other's change.
 */
export function changeGoal(
  db: Database,
  id: string,
  change: Partial<GoalDraft>,
  now: Instant,
): Promise<Goal | null> {
  return rewrite(db, id, (goal) => ({ ...goal, ...change, updatedAt: now }));
}

/** Closes a goal: nothing is asked for it any more, and what served it stays. */
export function closeGoal(db: Database, id: string, now: Instant): Promise<Goal | null> {
  return rewrite(db, id, (goal) => ({ ...goal, closedAt: now, updatedAt: now }));
}

/** Opens a closed goal again. */
export function reopenGoal(db: Database, id: string, now: Instant): Promise<Goal | null> {
  return rewrite(db, id, (goal) => ({ ...goal, closedAt: null, updatedAt: now }));
}

function rewrite(db: Database, id: string, next: (goal: Goal) => Goal): Promise<Goal | null> {
  return db.transaction('rw', db.goals, async () => {
    const goal = await db.goals.get(id);
    if (goal === undefined) return null;
    const changed = next(goal);
    await db.goals.put(changed);
    return changed;
  });
}

/** The target: the open revenue goal that is due first, or `null`. */
export async function revenueGoal(db: Database): Promise<Goal | null> {
  return (await openGoals(db)).find(({ measure }) => measure === 'revenue') ?? null;
}
