import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  type Span,
  startOfDay,
} from '../calendar.ts';

/** Calendar days from `from` to `to`, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a range, counted; 0 when it ends before it starts. */
export function daysIn(range: DayRange): number {
  return Math.max(0, daysBetween(range.from, range.to) + 1);
}

export function isIn(day: Day, range: DayRange): boolean {
  return range.from <= day && day <= range.to;
}

/** The last `count` days up to `today`, which is the last of them. */
export function lastDays(today: Day, count: number): DayRange {
  return { from: addDays(today, 1 - count), to: today };
}

/** The days that two ranges share, counted. */
export function sharedDays(one: DayRange, other: DayRange): number {
  const [, from] = inOrder(one.from, other.from);
  const [to] = inOrder(one.to, other.to);
  return from > to ? 0 : daysIn({ from, to });
}

function inOrder(one: Day, other: Day): readonly [Day, Day] {
  return one <= other ? [one, other] : [other, one];
}

/** A day with its bounds in one zone. */
export interface WholeDay extends Span {
  readonly day: Day;
}

/**
 * Finds the local day of instants in a zone. It remembers the last day it found: visits come
 * mostly in order, and asking the calendar for each of a hundred thousand would be slow.
 */
export function dayFinder(zone: string): (at: Instant) => WholeDay {
  let last: WholeDay | null = null;
  return (at) => {
    if (last === null || at < last.start || at >= last.end) last = wholeDay(at, zone);
    return last;
  };
}

/** Where clocks set back over midnight bring a date back that was over, the next day holds on. */
function wholeDay(at: Instant, zone: string): WholeDay {
  const named = dayOf(at, zone);
  const day = startOfDay(addDays(named, 1), zone) <= at ? addDays(named, 1) : named;
  return { day, start: startOfDay(day, zone), end: startOfDay(addDays(day, 1), zone) };
}
