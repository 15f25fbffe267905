import type { Day } from '../../domain/calendar.ts';
import { day as fullDay, shortDay } from '../../ui/format.ts';

/** A day without its year, unless that is another one than today's. */
export function dayText(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : fullDay(day);
}
