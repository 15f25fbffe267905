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

export function explainBar(view: View, target: NonNullable<View['target']>): BarReasons {
  const { goal, progress } = target;
  const write = (minor: number) => wholeMoney(Math.round(minor), view.settings.currency);
  return {
    booked: said.booked(day(goal.startsOn)),
    expected: explainByDeadline(view, target),
    target: explainGap(view, target),
    pace: said.pace(
      write(goal.target),
      Math.max(0, daysBetween(goal.startsOn, view.today)),
      daysBetween(goal.startsOn, goal.dueOn),
      write(progress.evenPace),
    ),
  };
}

/** What all open leads are expected to bring × the share of it that still comes in time. */
function explainByDeadline(view: View, { goal }: NonNullable<View['target']>): string | null {
  const { weighted = 0, byDeadline = 0 } = view.outlook?.pipeline ?? {};
  if (!isWorthSaying(byDeadline, view)) return null;
  const { currency } = view.settings;
  return said.expected(
    preciseMoney(weighted, currency),
    preciseShare(byDeadline / weighted),
    day(goal.dueOn),
    aboutMoney(byDeadline, currency),
  );
}

function explainGap(view: View, { goal, progress }: NonNullable<View['target']>): string {
  const { currency } = view.settings;
  const { byDeadline = 0 } = view.outlook?.pipeline ?? {};
  return said.target(
    wholeMoney(goal.target, currency),
    wholeMoney(progress.booked, currency),
    isWorthSaying(byDeadline, view) ? preciseMoney(byDeadline, currency) : '',
    aboutMoney(Math.max(0, goal.target - progress.booked - byDeadline), currency),
  );
}
