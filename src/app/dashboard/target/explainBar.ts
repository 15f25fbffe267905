import { daysBetween } from '../../../domain/calendar.ts';
import { aboutMoney } from '../../../ui/estimate.ts';
import { day, wholeMoney } from '../../../ui/format.ts';
import { preciseMoney, preciseShare } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/words.ts';
import { isWorthSaying } from '../expected.ts';
import type { View } from '../view.ts';

const said = words.dashboard.target.explainBar;

/** How each figure of the target's bar came about. */
export interface BarReasons {
  readonly booked: string;
  /** `null` where nothing is expected by the day. */
  readonly expected: string | null;
  readonly target: string;
  readonly pace: string;
}

export function explainBar(
  view: View,
  { goal, progress }: NonNullable<View['target']>,
): BarReasons {
  const { outlook, settings, today } = view;
  const { currency } = settings;
  const write = (minor: number) => wholeMoney(Math.round(minor), currency);
  const { weighted = 0, byDeadline = 0 } = outlook?.pipeline ?? {};
  const about = aboutMoney(byDeadline, currency);
  const isSaid = isWorthSaying(byDeadline, view);
  const gap = Math.max(0, goal.target - progress.booked - byDeadline);
  return {
    booked: said.booked(day(goal.startsOn)),
    expected: isSaid
      ? said.expected(
          preciseMoney(weighted, currency),
          preciseShare(byDeadline / weighted),
          day(goal.dueOn),
          about,
        )
      : null,
    target: said.target(
      write(goal.target),
      write(progress.booked),
      isSaid ? preciseMoney(byDeadline, currency) : '',
      aboutMoney(gap, currency),
    ),
    pace: said.pace(
      write(goal.target),
      Math.max(0, daysBetween(goal.startsOn, today)),
      daysBetween(goal.startsOn, goal.dueOn),
      write(progress.evenPace),
    ),
  };
}
