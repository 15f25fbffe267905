import { type Day, daysBetween, isoWeekday } from '../domain/calendar.ts';
import type { DueView } from '../protocol/due.ts';
import { weekdayName, wholeMoney } from '../ui/format.ts';
import { stageName } from '../ui/stageName.ts';
import { popupDue } from '../ui/words/popupDue.ts';

/** "Opportunity of $3,000, due since Tuesday"; without an expected amount the stage alone. */
export function dueText(due: DueView, today: Day, currency: string | null): string {
  const stage = stageName(due.stage, due.names);
  const worth =
    due.expectedAmount === null || currency === null
      ? stage
      : popupDue.worth(stage, wholeMoney(due.expectedAmount, currency));
  return `${worth}, ${sinceText(due.followUpOn, today)}`;
}

/** Within the last week a weekday says most; beyond it the number of days does. */
function sinceText(day: Day, today: Day): string {
  const { since } = popupDue;
  const late = daysBetween(day, today);
  if (late <= 0) return since.today;
  if (late === 1) return since.yesterday;
  return late < 7 ? since.weekday(weekdayName(isoWeekday(day), 'long')) : since.overdue(late);
}
