import type { Day, Instant } from '../../domain/calendar.ts';
import { type DateShape, dateShape, fullYear, type Parts } from './dateShape.ts';
import { localDay, localInstant } from './localTime.ts';

/** In which order a column's numbers stand. */
export const DATE_ORDERS = ['day first', 'month first', 'year first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a column's dates are like, told from all of them. */
export type DateFinding =
  /** Not a column of dates, or an empty one. */
  | { readonly kind: 'none' }
  /** Every order that fits says the same. */
  | { readonly kind: 'sure'; readonly order: DateOrder }
  /** Several orders fit and say different days; or none fits every cell. The reader has to say. */
  | { readonly kind: 'ask'; readonly orders: readonly DateOrder[]; readonly example: string };

/** Collects a column's dates one by one. */
export interface DateSurvey {
  readonly see: (cell: string) => boolean;
  readonly finding: () => DateFinding;
}

/** Watches a column; a cell that is no date is not seen, and `see` says so. */
export function dateSurvey(): DateSurvey {
  let dates = 0;
  let yearsFirst = 0;
  let fits: readonly DateOrder[] = DATE_ORDERS;
  let example: string | null = null;
  const see = (cell: string): boolean => {
    const shape = dateShape(cell);
    if (shape === null) return false;
    dates += 1;
    if (shape.kind === 'plain' && /^\s*\d{4}/.test(cell)) yearsFirst += 1;
    if (shape.kind !== 'numbers') return true;
    const readings = ordersOf(shape);
    // 31/31/2024 is no day in any order and says nothing of the column's.
    if (readings.length === 0) return false;
    if (new Set(readings.map(({ day }) => day)).size > 1) example ??= cell.trim();
    fits = fits.filter((order) => readings.some((reading) => reading.order === order));
    return true;
  };
  const finding = (): DateFinding => {
    if (dates === 0) return { kind: 'none' };
    if (dates === yearsFirst) return { kind: 'sure', order: 'year first' };
    if (example === null) return { kind: 'sure', order: fits[0] ?? 'year first' };
    const [only, second] = fits;
    if (only !== undefined && second === undefined) return { kind: 'sure', order: only };
    return { kind: 'ask', orders: fits.length > 0 ? fits : DATE_ORDERS, example };
  };
  return { see, finding };
}

type Numbers = Extract<DateShape, { readonly kind: 'numbers' }>;

/** The orders in which three numbers are a day. A year of two digits stands first only before dashes. */
function ordersOf(shape: Numbers): { readonly order: DateOrder; readonly day: Day }[] {
  return DATE_ORDERS.flatMap((order) => {
    const day = dayFrom(partsIn(shape, order));
    return day === null ? [] : [{ order, day }];
  });
}

function partsIn({ numbers: [first, second, third], dashed }: Numbers, order: DateOrder): Parts {
  switch (order) {
    case 'day first':
      return [fullYear(third), Number(second), Number(first)];
    case 'month first':
      return [fullYear(third), Number(first), Number(second)];
    case 'year first':
      return third.length === 4 || !dashed
        ? [0, 0, 0]
        : [fullYear(first), Number(second), Number(third)];
  }
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reckoned by hand: a file has millions of them, and the calendar takes its time for each. */
function dayFrom([year, month, day]: Parts): Day | null {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
  if (year < 1900 || year > 9999 || day < 1 || day > length) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A date that was read: the local day, and the instant it stands for. */
export interface ReadDate {
  readonly day: Day;
  readonly at: Instant;
}

/** Where and how a date is read. */
export interface DateWay {
  readonly order: DateOrder;
  /** IANA name of the zone that times without one are in: the reader's, or `UTC` if the column says so. */
  readonly zone: string;
  /** IANA name of the reader's zone, whose days count. */
  readonly home: string;
}

/**
 * A cell's date, or `null` where it is none in this order. A date without a time is a day as it
 * stands, at noon; a time is an instant, and its day is the reader's.
 */
export function readDate(cell: string, way: DateWay): ReadDate | null {
  const shape = dateShape(cell);
  if (shape === null) return null;
  switch (shape.kind) {
    case 'plain':
      return moment(dayFrom(shape.date), shape.clock, way);
    case 'numbers':
      return moment(dayFrom(partsIn(shape, way.order)), shape.clock, way);
    case 'stamp':
      return { day: localDay(shape.at, way.home), at: shape.at };
    case 'serial':
      return fromSerial(shape.days, way);
  }
}

function moment(day: Day | null, clock: Numbers['clock'], way: DateWay): ReadDate | null {
  if (day === null) return null;
  if (clock === null) return atNoon(day, way);
  const at =
    clock.offset === null
      ? localInstant(day, clock.time, way.zone)
      : Date.parse(`${day}T${clock.time}${clock.offset}`);
  return { day: localDay(at, way.home), at };
}

/** Noon belongs to the same day wherever the reader may travel to. */
function atNoon(day: Day, { home }: DateWay): ReadDate {
  return { day, at: localInstant(day, '12:00:00', home) };
}

function fromSerial(days: number, way: DateWay): ReadDate {
  const whole = Math.floor(days);
  const day = Temporal.PlainDate.from('1899-12-30').add({ days: whole }).toString();
  const seconds = Math.round((days - whole) * 86_400);
  if (seconds === 0 || seconds === 86_400) return atNoon(day, way);
  const time = Temporal.PlainTime.from('00:00').add({ seconds }).toString();
  return moment(day, { time, offset: null }, way) ?? atNoon(day, way);
}
