import type { Day } from '../domain/calendar.ts';
import { LOCALE } from '../ui/locale.ts';

const WEEKDAY = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** "Tue 24": short enough for a button. */
export const weekdayAndDay = (day: Day): string => WEEKDAY.format(new Date(`${day}T12:00:00Z`));
