import type { Day } from './calendar.ts';
import { type Entry, read, refuse } from './entry.ts';

const FIRST_DAY: Day = '1990-01-01';
const FURTHEST_YEARS = 10;

export type DayRefusal = 'empty' | 'not a day' | 'before 1990' | 'in the future' | 'too far ahead';

/** A calendar day as a date field gives it, 1990 to ten years from `today`. */
export function readDay(text: string, today: Day): Entry<Day, DayRefusal> {
  if (text.trim() === '') return refuse('empty');
  const day = calendarDay(text.trim());
  if (day === null) return refuse('not a day');
  if (day < FIRST_DAY) return refuse('before 1990');
  const furthest = Temporal.PlainDate.from(today).add({ years: FURTHEST_YEARS }).toString();
  return day > furthest ? refuse('too far ahead') : read(day);
}

/** As `readDay`, for what has happened: today is the last day. */
export function readPastDay(text: string, today: Day): Entry<Day, DayRefusal> {
  const day = readDay(text, today);
  if (day.kind === 'read' && day.value > today) return refuse('in the future');
  return day.kind === 'refused' && day.reason === 'too far ahead' ? refuse('in the future') : day;
}

function calendarDay(text: string): Day | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}
