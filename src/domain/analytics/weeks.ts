import { addDays, type Day, weekOf } from '../calendar.ts';
import type { Channel } from '../channel.ts';
import { groupBy } from '../groupBy.ts';
import { type Tally, tally } from './channelRow.ts';
import type { DayRange } from './days.ts';
import type { Ledger } from './ledger.ts';
import { type Figure, figure, noFigure } from './ratio.ts';
import type { TimeSlice } from './slices.ts';

/** What some channels took and brought in one week. */
export interface WeekRow extends Tally {
  /** The week's first day. */
  readonly week: Day;
  /** The week is still running: it says "so far" and stays out of trends and averages. */
  readonly soFar: boolean;
}

/** How the weeks are laid: ISO weekday they start on (1 is Monday), and which day is running. */
export interface WeekView {
  readonly weekStart: number;
  readonly today: Day;
}

/**
 * Whole weeks that touch the range, oldest first, none missing; weeks after today are left out. A
 * week that the range cuts is still told whole: half a bar would look like a bad week.
 */
export function weeklySeries(
  ledger: Ledger,
  range: DayRange,
  channels: readonly Channel[],
  { weekStart, today }: WeekView,
): WeekRow[] {
  const running = weekOf(today, weekStart);
  const last = range.to < today ? range.to : today;
  const first = weekOf(range.from, weekStart);
  const slices = slicesByWeek(ledger, first, weekStart);
  const rows: WeekRow[] = [];
  for (let week = first; week <= last; week = addDays(week, 7)) {
    const days = { from: week, to: addDays(week, 6) };
    const own = { ...ledger, slices: slices.get(week) ?? [] };
    rows.push({ week, soFar: week === running, ...tally(own, days, channels) });
  }
  return rows;
}

/** Sorted into weeks once, since five years of weeks would each look through all of them. */
function slicesByWeek(
  ledger: Ledger,
  first: Day,
  weekStart: number,
): ReadonlyMap<Day, TimeSlice[]> {
  const weeks = new Map<Day, Day>();
  const slices = ledger.slices.filter(({ day }) => day >= first);
  return groupBy(slices, ({ day }) => {
    const week = weeks.get(day) ?? weekOf(day, weekStart);
    weeks.set(day, week);
    return week;
  });
}

const USUAL_WEEKS = 4;

/**
 * Hours in a usual week: the mean of the last four whole weeks. Weeks that began before `since`,
 * the first day anything is known of, were not watched whole and do not count.
 */
export function usualHoursAWeek(weeks: readonly WeekRow[], since: Day | null): Figure {
  const whole = weeks.filter(({ week, soFar }) => !soFar && since !== null && week >= since);
  const last = whole.slice(-USUAL_WEEKS);
  if (last.length === 0) return noFigure('no_whole_week');
  return figure(last.reduce((sum, week) => sum + week.hours, 0) / last.length);
}
