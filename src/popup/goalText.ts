import type { Day } from '../domain/calendar.ts';
import type { GoalChoice, PopupView } from '../protocol/popup.ts';
import { count, daySpan, shortDay, wholeMoney } from '../ui/format.ts';
import { words } from './words.ts';

/** What a goal's words rest on: the currency, and this year. */
type Seen = Pick<PopupView, 'currency' | 'today'>;

/** What a goal is called: as she named it, or its number and day. */
export function goalTitle(goal: GoalChoice, seen: Seen): string {
  if (goal.title.trim() !== '') return goal.title;
  const by = dayText(goal.dueOn, seen);
  switch (goal.measure) {
    case 'revenue':
      return words.goalName.revenue(amountOf(goal, goal.target, seen), by);
    case 'sales':
    case 'leads':
    case 'conversations':
      return words.goalName[goal.measure](goal.target, count(goal.target), by);
  }
}

/** How far a goal is. */
export function goalNote(goal: GoalChoice, seen: Seen): string {
  const { met, stillToFind, soFar } = words.popup.ask;
  if (goal.done >= goal.target) return met;
  return goal.measure === 'revenue'
    ? stillToFind(amountOf(goal, goal.target - goal.done, seen))
    : soFar(count(goal.done), dayText(goal.dueOn, seen));
}

/** "31 Mar", and in another year "31 Mar 2027". */
const dayText = (day: Day, { today }: Seen): string =>
  day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : daySpan(day, day);

function amountOf({ measure }: GoalChoice, value: number, { currency }: Seen): string {
  return measure === 'revenue' && currency !== null ? wholeMoney(value, currency) : count(value);
}
