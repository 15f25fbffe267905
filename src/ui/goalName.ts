import type { Goal } from '../domain/goal.ts';
import { count, day, wholeMoney } from './format.ts';
import { words } from './words/words.ts';

/** What a goal is called: as the reader named it, or its number and day. */
export function goalName(
  goal: Pick<Goal, 'title' | 'measure' | 'target' | 'dueOn'>,
  currency: string,
): string {
  if (goal.title.trim() !== '') return goal.title;
  const by = day(goal.dueOn);
  switch (goal.measure) {
    case 'revenue':
      return words.goalName.revenue(wholeMoney(goal.target, currency), by);
    case 'sales':
    case 'leads':
    case 'conversations':
      return words.goalName[goal.measure](goal.target, count(goal.target), by);
  }
}
