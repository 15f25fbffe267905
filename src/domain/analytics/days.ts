import type { Day, Instant, Span } from '../calendar.ts';

/** Calendar days from `from` to `to`, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The days of a range, counted; 0 when it ends before it starts. */
export function daysIn(range: DayRange): number {
  const { days } = Temporal.PlainDate.from(range.from).until(range.to);
  return Math.max(0, days + 1);
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

/** The first day of the week that holds `day`; `weekStart` is an ISO weekday (1 is Monday). */
export function weekOfDay(day: Day, weekStart: number): Day {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 }).toString();
}

/** A day with its bounds in one zone. */
export interface DaySpan extends Span {
  readonly day: Day;
}

/**
 * Finds the local day of instants in a zone. It remembers the last day it found: visits come
 * mostly in order, and asking the calendar for each of a hundred thousand would be slow.
 */
export function dayFinder(zone: string): (at: Instant) => DaySpan {
  let last: DaySpan | null = null;
  return (at) => {
    if (last === null || at < last.start || at >= last.end) last = daySpan(at, zone);
    return last;
  };
}

function daySpan(at: Instant, zone: string): DaySpan {
  const start = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).startOfDay();
  const end = start.add({ days: 1 }).startOfDay();
  return {
    day: start.toPlainDate().toString(),
    start: start.epochMilliseconds,
    end: end.epochMilliseconds,
  };
}
