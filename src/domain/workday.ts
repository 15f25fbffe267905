import type { Instant, Span } from './calendar.ts';
import type { WorkingHours } from './settings.ts';

/** The morning (before noon) or the afternoon that holds an instant, by the clock of a zone. */
export function halfDayOf(now: Instant, zone: string): Span {
  const local = zoned(now, zone);
  const start = local.startOfDay();
  const noon = start.withPlainTime({ hour: 12 });
  const half =
    local.hour < 12 ? [start, noon] : ([noon, start.add({ days: 1 }).startOfDay()] as const);
  return { start: half[0].epochMilliseconds, end: half[1].epochMilliseconds };
}

/**
 * Whether an instant lies in the working hours of a zone. `to` itself lies outside. Hours that end
 * before they begin run past midnight and belong to the day they began on; equal ones are the whole day.
 */
export function isWorkingTime(hours: WorkingHours, now: Instant, zone: string): boolean {
  const local = zoned(now, zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const today = hours.days.includes(local.dayOfWeek);
  if (hours.from < hours.to) return today && hours.from <= time && time < hours.to;
  const yesterday = hours.days.includes(local.subtract({ days: 1 }).dayOfWeek);
  return (today && time >= hours.from) || (yesterday && time < hours.to);
}

const zoned = (at: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
