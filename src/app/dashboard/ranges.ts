import { type DayRange, daysIn, lastDays } from '../../domain/analytics/days.ts';
import { addDays, type Day } from '../../domain/calendar.ts';

/** How far back the dashboard looks: so many days, or all there is. */
export const RANGES = ['7', '28', '90', '180', 'all'] as const;
export type Preset = (typeof RANGES)[number];

/** A usual range that ends today, or the days between two dates. */
export type Range = Preset | DayRange;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The range in the address; 28 days where it names none that makes sense. */
export function rangeIn(query: URLSearchParams): Range {
  const [from, to] = [dayIn(query, 'from'), dayIn(query, 'to')];
  if (from !== null && to !== null) return { from, to };
  return RANGES.find((range) => range === query.get('range')) ?? '28';
}

function dayIn(query: URLSearchParams, name: string): Day | null {
  const text = query.get(name) ?? '';
  return DAY.test(text) && isOnTheCalendar(text) ? text : null;
}

/** 31 February would be read as a day of March. */
function isOnTheCalendar(text: string): boolean {
  const at = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** What the address says of a range. */
export function queryOf(range: Range): { readonly [name: string]: string } {
  return isPreset(range) ? { range } : { from: range.from, to: range.to };
}

export function isPreset(range: Range): range is Preset {
  return typeof range === 'string';
}

/**
 * The days of a range. `first` is the first day anything is known of; `null` when nothing is. Days
 * that have not come yet are left out, and two dates in the wrong order are turned.
 */
export function daysOf(range: Range, today: Day, first: Day | null): DayRange {
  if (!isPreset(range)) {
    const { from, to } = range;
    return { from: earlier(earlier(from, to), today), to: earlier(later(from, to), today) };
  }
  if (range !== 'all') return lastDays(today, Number(range));
  return { from: first ?? today, to: today };
}

/** Why other days are shown than the two dates name, or `null` where they are the same. */
export function rangeNote({ from, to }: DayRange, today: Day) {
  if (earlier(from, to) > today) return 'future';
  if (from > to) return 'reversed';
  return to > today ? 'partly future' : null;
}

/** As many days just before; `null` where a range has nothing before it, or nothing was known yet. */
export function daysBefore(range: Range, days: DayRange, first: Day | null): DayRange | null {
  const to = addDays(days.from, -1);
  if (range === 'all' || first === null || to < first) return null;
  return { from: addDays(days.from, -daysIn(days)), to };
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
