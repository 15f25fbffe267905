import {
  addDays,
  clocksOf,
  type Day,
  dayOf,
  type Instant,
  instantAt,
  isoWeekday,
  localTime,
  type Span,
  startOfDay,
} from './calendar.ts';
import type { WorkingHours } from './settings.ts';

/** The morning (before noon) or the afternoon that holds an instant, by the clock of a zone. */
export function halfDayOf(now: Instant, zone: string): Span {
  const day = dayOf(now, zone);
  const noon = instantAt(day, '12:00', zone);
  return now < noon
    ? { start: startOfDay(day, zone), end: noon }
    : { start: noon, end: startOfDay(addDays(day, 1), zone) };
}

/** Whether an instant lies in the working hours of a zone, on its calendar's weekdays. */
export function isWorkingTime(hours: WorkingHours, now: Instant, zone: string): boolean {
  return workingMoments(hours)(`${dayOf(now, clocksOf(zone))}T${localTime(now, zone)}`);
}

/**
 * Tells whether a local time, as `YYYY-MM-DDTHH:MM`, lies in the working hours. `to` itself lies
 * outside. Hours that end before they begin run past midnight and belong to the day they began on;
 * equal ones are the whole day. Each day's weekday is asked for once, since there may be thousands
 * of times.
 */
export function workingMoments(hours: WorkingHours): (local: string) => boolean {
  const weekdays = new Map<Day, number>();
  return (local) => {
    const [day = '', time = ''] = local.split('T');
    const weekday = weekdays.get(day) ?? isoWeekday(day);
    weekdays.set(day, weekday);
    return isWithin(hours, weekday, time);
  };
}

function isWithin(hours: WorkingHours, weekday: number, time: string): boolean {
  const today = hours.days.includes(weekday);
  if (hours.from < hours.to) return today && hours.from <= time && time < hours.to;
  const yesterday = hours.days.includes(weekday === 1 ? 7 : weekday - 1);
  return (today && time >= hours.from) || (yesterday && time < hours.to);
}
