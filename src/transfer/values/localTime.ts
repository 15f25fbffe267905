import { type Day, dayOf, type Instant } from '../../domain/calendar.ts';
import { MINUTE, SECOND } from '../../domain/duration.ts';

/** Asking the calendar is slow, and the rows of a file fall on few days: what it said is remembered. */
const days = new Map<string, Day>();
const hours = new Map<string, Instant>();
const MOST = 200_000;

/** Days begin at a quarter of an hour UTC wherever they begin. */
const QUARTER = 15 * MINUTE;

/** The day an instant falls on in a zone. */
export function localDay(at: Instant, zone: string): Day {
  const key = `${zone} ${Math.floor(at / QUARTER)}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const day = dayOf(at, zone);
  if (days.size < MOST) days.set(key, day);
  return day;
}

/**
 * The instant of a time of day, as the calendar takes it where the clocks change.
 * @param time `HH:MM:SS`
 */
export function localInstant(day: Day, time: string, zone: string): Instant {
  const [hour = '00', minutes, seconds] = time.split(':');
  const key = `${zone} ${day}T${hour}`;
  const known = hours.get(key);
  const at =
    known ??
    Temporal.PlainDateTime.from(`${day}T${hour}:00`).toZonedDateTime(zone).epochMilliseconds;
  if (known === undefined && hours.size < MOST) hours.set(key, at);
  return at + Number(minutes) * MINUTE + Number(seconds) * SECOND;
}
