import type { GoalChoice } from '../protocol/popup.ts';
import { count, shortDay, wholeMoney } from '../ui/format.ts';
import { words } from './words.ts';

/** What a goal is called: as she named it, or its number and day. */
export function goalTitle(goal: GoalChoice, currency: string | null): string {
  if (goal.title.trim() !== '') return goal.title;
  const by = shortDay(goal.dueOn);
  switch (goal.measure) {
    case 'revenue':
      return words.goalName.revenue(amountOf(goal, goal.target, currency), by);
    case 'sales':
    case 'leads':
    case 'conversations':
      return words.goalName[goal.measure](goal.target, count(goal.target), by);
  }
}

/** How far a goal is. */
export function goalNote(goal: GoalChoice, currency: string | null): string {
  const { met, stillToFind, soFar } = words.popup.ask;
  if (goal.done >= goal.target) return met;
  return goal.measure === 'revenue'
    ? stillToFind(amountOf(goal, goal.target - goal.done, currency))
    : soFar(count(goal.done), shortDay(goal.dueOn));
}

function amountOf({ measure }: GoalChoice, value: number, currency: string | null): string {
  return measure === 'revenue' && currency !== null ? wholeMoney(value, currency) : count(value);
}
