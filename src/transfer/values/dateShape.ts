import { monthNamed } from './monthNames.ts';

/** Hours, minutes and seconds; the zone as an offset or `Z`, if one is written. */
export interface ClockTime {
  readonly time: string;
  readonly offset: string | null;
}

/** What a cell's text can be of a date, before it is known in which order its column is written. */
export type DateShape =
  /** Year, month and day are told apart by how they are written. */
  | { readonly kind: 'plain'; readonly date: Parts; readonly clock: ClockTime | null }
  /** Three numbers whose order only the column tells. */
  | {
      readonly kind: 'numbers';
      readonly numbers: Triple;
      readonly dashed: boolean;
      readonly clock: ClockTime | null;
    }
  /** Days since 1899-12-30, as spreadsheets count. */
  | { readonly kind: 'serial'; readonly days: number }
  /** Milliseconds since 1970. */
  | { readonly kind: 'stamp'; readonly at: number };

/** The year, month and day. */
export type Parts = readonly [year: number, month: number, day: number];
type Triple = readonly [string, string, string];

const DAY_NAMES = /^\p{L}{2,10}\.?,\s+/u;
const CLOCK =
  /(?:^|[T,\s])\s*(?:at\s+)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;

/** The shape of a date in a cell, or `null` where there is none: two dates in a cell are none. */
export function dateShape(text: string): DateShape | null {
  const trimmed = text.trim();
  if (trimmed.length < 5 || trimmed.length > 60 || !/\d/.test(trimmed)) return null;
  if (/^\d+([.,]\d+)?$/.test(trimmed)) return counted(trimmed);
  const clock = clockIn(trimmed);
  if (clock === 'no such time') return null;
  const date = (clock?.before ?? trimmed).replace(DAY_NAMES, '').trim();
  return shapeOf(date, clock?.clock ?? null);
}

/** 1982 to 2064 in days, 2001 to 2065 in seconds and in milliseconds. */
function counted(digits: string): DateShape | null {
  const number = Number(digits.replace(',', '.'));
  if (/^(?:19|20)\d{6}$/.test(digits))
    return {
      kind: 'plain',
      date: [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))],
      clock: null,
    };
  if (number >= 30_000 && number < 60_000) return { kind: 'serial', days: number };
  if (/^[12]\d{9}$/.test(digits)) return { kind: 'stamp', at: number * 1000 };
  return /^[12]\d{12}$/.test(digits) ? { kind: 'stamp', at: number } : null;
}

function clockIn(text: string) {
  const found = text.match(CLOCK);
  if (found === null || found.index === 0) return null;
  const [, hours = '', minutes = '', seconds = '00', half, zone] = found;
  const hour = hourOf(Number(hours), half);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return 'no such time';
  const time = `${String(hour).padStart(2, '0')}:${minutes}:${seconds === '60' ? '59' : seconds}`;
  const before = text.slice(0, found.index);
  return { before, clock: { time, offset: zone === undefined ? null : offsetOf(zone) } } as const;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function offsetOf(zone: string): string {
  if (/^[a-z]/i.test(zone)) return '+00:00';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

function shapeOf(date: string, clock: ClockTime | null): DateShape | null {
  const numbers = date.match(/^(\d{1,4})([-/. ])\s?(\d{1,2})\2\s?(\d{1,4})\.?$/);
  if (numbers !== null) {
    const [, first = '', sign, second = '', third = ''] = numbers;
    return fromNumbers([first, second, third], sign === '-', clock);
  }
  const dayFirst = date.match(
    /^(\d{1,2})(?:st|nd|rd|th|\.)?[-/,\s]*(?:de\s+)?(\p{L}+\.?)[-/,\s]*(?:de\s+)?(\d{4}|\d{2})$/u,
  );
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1], clock);
  const monthFirst = date.match(
    /^(\p{L}+\.?)[-/\s]*(\d{1,2})(?:st|nd|rd|th)?[-/,\s]+(\d{4}|\d{2})$/u,
  );
  if (monthFirst !== null) return named(monthFirst[3], monthFirst[1], monthFirst[2], clock);
  const yearFirst = date.match(/^(\d{4})[-/,\s](\p{L}+\.?)[-/,\s](\d{1,2})$/u);
  return yearFirst === null ? null : named(yearFirst[1], yearFirst[2], yearFirst[3], clock);
}

function fromNumbers(numbers: Triple, dashed: boolean, clock: ClockTime | null): DateShape | null {
  const [first, second, third] = numbers;
  if (first.length > 2) {
    if (first.length !== 4 || third.length > 2) return null;
    return { kind: 'plain', date: [Number(first), Number(second), Number(third)], clock };
  }
  return third.length === 4 || (third.length === 2 && first.length > 0)
    ? { kind: 'numbers', numbers, dashed, clock }
    : null;
}

function named(year = '', month = '', day = '', clock: ClockTime | null): DateShape | null {
  const number = monthNamed(month);
  return number === null
    ? null
    : { kind: 'plain', date: [fullYear(year), number, Number(day)], clock };
}

/** Two digits are a year from 1970 to 2069. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
