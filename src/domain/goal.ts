import type { Day, Instant } from './calendar.ts';

export const MEASURES = ['revenue', 'sales', 'leads', 'conversations'] as const;
export type Measure = (typeof MEASURES)[number];

/** What keeps a goal from being met; the list follows the order in which a sale is made. */
export const OBSTACLES = ['prospects', 'qualifying', 'closing', 'offer', 'followUp'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** A measurable outcome with a number and a date. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly measure: Measure;
  /** Minor units for `revenue`, a count for the rest. */
  readonly target: number;
  readonly startsOn: Day;
  readonly dueOn: Day;
  /** What is in the way now, and the user's own words for it. */
  readonly obstacle: Obstacle | null;
  readonly obstacleNote: string;
  readonly closedAt: Instant | null;
  /** Put away: not listed any more; what served it stays. */
  readonly archivedAt: Instant | null;
  readonly updatedAt: Instant;
}

/** Open for new work: neither closed nor put away. */
export function isOpenGoal(goal: Pick<Goal, 'closedAt' | 'archivedAt'>): boolean {
  return goal.closedAt === null && goal.archivedAt === null;
}

/**
 * The target: the open revenue figure with a date that has not passed, the one due first; `null`
 * where the goals need rethinking.
 */
export function targetOf(goals: readonly Goal[], today: Day): Goal | null {
  const targets = goals.filter(
    (goal) =>
      goal.measure === 'revenue' && isOpenGoal(goal) && goal.target > 0 && goal.dueOn >= today,
  );
  return targets.sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0] ?? null;
}

/**
 * Which leads and sales count for a goal: all but those that serve another goal of the same measure.
 * Revenue is the whole business's, so everything counts.
 */
export function countsFor(
  goal: Goal,
  goals: readonly Goal[],
): (row: { readonly goalId: string | null }) => boolean {
  if (goal.measure === 'revenue') return () => true;
  const others = goals.filter(({ id, measure }) => id !== goal.id && measure === goal.measure);
  const taken = new Set(others.map(({ id }) => id));
  return ({ goalId }) => goalId === null || !taken.has(goalId);
}
