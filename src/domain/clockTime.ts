import { addDays, dayOf, type Instant, instantAt, type Span, startOfDay } from './calendar.ts';

/**
 * The instant a clock shows a time, on the day that is nearest to a span: a session over midnight
 * has two days. Where the clocks go back it is the first of the two; where they go forward, the
 * skipped time is moved on.
 * @param time `HH:MM` or `HH:MM:SS`, as a time field gives it
 * @returns `null` for anything else
 */
export function instantOf(time: string, zone: string, near: Span): Instant | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return null;
  const plain = Temporal.PlainTime.from(time);
  const first = addDays(dayOf(near.start, zone), -1);
  const candidates = [0, 1, 2, 3].map((days) => {
    const day = addDays(first, days);
    if (plain.equals(Temporal.PlainTime.from('00:00'))) return startOfDay(day, zone);
    return instantAt(day, time, zone);
  });
  const distance = (at: Instant) => Math.max(near.start - at, at - near.end, 0);
  return candidates.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}
