import {
  addDays,
  type Day,
  daysBetween,
  type Instant,
  type Span,
  startOfDay,
} from '../calendar.ts';
import { clockOf, type WholeDay } from '../zoneClock.ts';

/** Calendar days from `from` to `to`, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a range, counted; 0 when it ends before it starts. */
export function daysIn(range: DayRange): number {
  return Math.max(0, daysBetween(range.from, range.to) + 1);
}

/** From the first instant of a range to the first one after it, on a zone's clocks. */
export function spanOf({ from, to }: DayRange, zone: string): Span {
  return { start: startOfDay(from, zone), end: startOfDay(addDays(to, 1), zone) };
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

/**
 * Finds the local day of instants in a zone, of as many as a store holds: asking the calendar for
 * each of a hundred thousand would be slow.
 */
export const dayFinder = (zone: string): ((at: Instant) => WholeDay) => clockOf(zone).dayAt;

/** Finds the first instant of days in a zone, as `startOfDay`, of as many as a store holds. */
export function startFinder(zone: string): (day: Day) => Instant {
  const dayAt = dayFinder(zone);
  return (day) => {
    // Far from Greenwich this is another day; there the calendar is asked after all.
    const noon = dayAt(Date.parse(`${day}T12:00:00Z`));
    return noon.day === day ? noon.start : startOfDay(day, zone);
  };
}
