import { type DayRange, lastDays } from '../../domain/analytics/days.ts';
import { addDays, type Day } from '../../domain/calendar.ts';

/** How far back the dashboard looks: so many days, or all there is. */
export const RANGES = ['7', '28', '90', 'all'] as const;
export type Range = (typeof RANGES)[number];

/** The range in the address; 28 days where it names none. */
export function rangeIn(query: URLSearchParams): Range {
  return RANGES.find((range) => range === query.get('range')) ?? '28';
}

/** The days of a range. `first` is the first day anything is known of; `null` when nothing is. */
export function daysOf(range: Range, today: Day, first: Day | null): DayRange {
  if (range !== 'all') return lastDays(today, Number(range));
  return { from: first ?? today, to: today };
}

/** Fewer weeks than this make no picture, so a short range still shows as many. */
const FEWEST_WEEKS = 8;
/** More than half a year of weeks cannot be told apart, so a long range shows the last of them. */
const MOST_WEEKS = 26;

/** The days whose weeks the chart shows. */
export function chartDays(days: DayRange, first: Day | null): DayRange {
  const back = (weeks: number) => addDays(days.to, 1 - 7 * weeks);
  const wanted = earlier(days.from, back(FEWEST_WEEKS));
  return { from: later(later(wanted, back(MOST_WEEKS)), first ?? wanted), to: days.to };
}

const earlier = (one: Day, other: Day): Day => [one, other].sort()[0] ?? one;
const later = (one: Day, other: Day): Day => [one, other].sort()[1] ?? one;
