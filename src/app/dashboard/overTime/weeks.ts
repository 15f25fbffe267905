import type { DayRange } from '../../../domain/analytics/days.ts';
import { maturityOf } from '../../../domain/analytics/maturity.ts';
import { overTime, type WeekOverTime } from '../../../domain/analytics/overTime.ts';
import { addDays, type Day } from '../../../domain/calendar.ts';
import type { View } from '../view.ts';

/** A week with what is said beside it. */
export interface ShownWeek extends WeekOverTime {
  /** Whether the recorder could see any of it. */
  readonly recorded: boolean;
  /** Its leads have not had most of their time yet. */
  readonly fresh: boolean;
  /** What the user changed in it, in her words. */
  readonly changes: readonly string[];
}

type Grounds = Pick<
  View,
  'weeks' | 'ledger' | 'judgement' | 'weekStart' | 'today' | 'now' | 'marks'
>;

/** The weeks of the dashboard's range, with what became of their leads. */
export function weeksOver(view: Grounds): ShownWeek[] {
  const [first] = view.weeks;
  if (first === undefined) return [];
  const range: DayRange = { from: first.week, to: view.today };
  const recorded = new Map(view.weeks.map((week) => [week.week, week.recorded]));
  return overTime(view.ledger, range, view.judgement, view).map((week) => ({
    ...week,
    recorded: week.hours > 0 || (recorded.get(week.week) ?? false),
    fresh: isFresh(week),
    changes: changesIn(view, week.week),
  }));
}

function isFresh({ cohort }: WeekOverTime): boolean {
  return cohort.maturity.value !== null && maturityOf(cohort.maturity.value) !== 'matured';
}

const changesIn = ({ marks }: Grounds, week: Day): string[] =>
  marks.filter(({ on }) => week <= on && on < addDays(week, 7)).map(({ note }) => note);

/** Sums over the weeks; money in minor units. */
export function sumsOf(weeks: readonly WeekOverTime[]) {
  const sum = (of: (week: WeekOverTime) => number) =>
    weeks.reduce((total, week) => total + of(week), 0);
  return {
    hours: sum((week) => week.hours),
    leads: sum((week) => week.leads),
    sales: sum((week) => week.sales),
    cash: sum((week) => week.cash),
    won: sum((week) => week.cohort.won),
    stillToCome: sum((week) => week.cohort.stillToCome),
    stated: sum((week) => week.platforms.reduce((total, { stated }) => total + stated, 0)),
  };
}
