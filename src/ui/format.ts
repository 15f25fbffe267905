import type { Day } from '../domain/calendar.ts';
import { HOUR, MINUTE, SECOND } from '../domain/duration.ts';
import { decimalsOf, formatMoney, major } from '../domain/money.ts';
import { FIGURES, LOCALE } from './locale.ts';

const ONE_DECIMAL = new Intl.NumberFormat(FIGURES, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const UP_TO_ONE = new Intl.NumberFormat(FIGURES, { maximumFractionDigits: 1 });
const COUNT = new Intl.NumberFormat(FIGURES, { maximumFractionDigits: 0 });
const PERCENT = new Intl.NumberFormat(FIGURES, { style: 'percent', maximumFractionDigits: 0 });
const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const PLURAL = new Intl.PluralRules(LOCALE);
const DAY = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SPAN = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT_DAY = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const LONG_DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeZone: 'UTC' });

/** Hours with one decimal, "86.5", from seconds. */
export const hours = (seconds: number): string => ONE_DECIMAL.format((seconds * SECOND) / HOUR);

/** Whole minutes, "15", from seconds. */
export const minutes = (seconds: number): string => COUNT.format((seconds * SECOND) / MINUTE);

/** Minutes and seconds, "6:38", from seconds: for a reason where seconds matter. */
export const minutesAndSeconds = (seconds: number): string => sixties(Math.round(seconds));

/** Hours and minutes, "1:20", from minutes: for a budget. */
export const hoursAndMinutes = (spent: number): string => sixties(Math.round(spent));

function sixties(small: number): string {
  return `${COUNT.format(Math.floor(small / 60))}:${String(small % 60).padStart(2, '0')}`;
}

/** A whole number with the locale's grouping. */
export const count = (value: number): string => COUNT.format(value);

/** A number with at most one decimal, "6" or "6.5": for what a person said. */
export const oneDecimal = (value: number): string => UP_TO_ONE.format(value);

/** A number with exactly one decimal, "6.0": for a column of them. */
export const tenths = (value: number): string =>
  ONE_DECIMAL.format(value < 1 ? Math.min(value, ALMOST_ONE) : value);

/** What is under one is never written as one. */
const ALMOST_ONE = 0.9;

/** A share of one as whole percent. */
export const percent = (share: number): string => PERCENT.format(share);

/** "Facebook, X and LinkedIn". */
export const list = (items: readonly string[]): string => LIST.format(items);

/** A calendar day in full, "31 March 2027". */
export const day = (value: Day): string => DAY.format(atNoon(value));

/** Two calendar days, "25 Aug – 22 Nov 2026". */
export const daySpan = (from: Day, to: Day): string => SPAN.formatRange(atNoon(from), atNoon(to));

/** The two ends of `daySpan`, "3" and "9 May 2026", for a preposition; `null` for one day. */
export function daySpanEnds(from: Day, to: Day): readonly [string, string] | null {
  const parts = SPAN.formatRangeToParts(atNoon(from), atNoon(to));
  const first = parts.findIndex(({ source }) => source === 'endRange');
  if (first < 1) return null;
  const written = (some: typeof parts) => some.map(({ value }) => value).join('');
  // The part just before the second day is the dash.
  return [written(parts.slice(0, first - 1)), written(parts.slice(first))];
}

/** A calendar day without its year, "31 Mar". */
export const shortDay = (value: Day): string => SHORT_DAY.format(atNoon(value));

/** A calendar day with its weekday, "Thursday, 19 November 2026". */
export const longDay = (value: Day): string => LONG_DAY.format(atNoon(value));

/** The name of an ISO weekday (1 is Monday): "Monday" or "Mon". */
export const weekdayName = (isoWeekday: number, length: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(LOCALE, { weekday: length, timeZone: 'UTC' }).format(
    // The first of January 2024 was a Monday.
    atNoon(`2024-01-0${isoWeekday}`),
  );

/** Days have no zone: they are written as the UTC day they name. */
const atNoon = (value: Day): Date => new Date(`${value}T12:00:00Z`);

/** Picks the form of a noun for a number; the number itself is for the caller to write. */
export function plural(value: number, one: string, other: string): string {
  return PLURAL.select(value) === 'one' ? one : other;
}

/** "1 lead", "3 leads". */
export const counted = (value: number, one: string, other: string): string =>
  `${count(value)} ${plural(value, one, other)}`;

/** Money from minor units: "£1,200", and "£142.50" where there are pence. */
export const money = (minor: number, currency: string): string =>
  withMinus(formatMoney(minor, currency, FIGURES));

/** Money in whole units, "£1,200": for estimates and totals. */
export const wholeMoney = (minor: number, currency: string): string =>
  withMinus(formatMoney(minor, currency, FIGURES, { whole: true }));

/** Intl writes a hyphen in some locales. */
const withMinus = (written: string): string => written.replace('-', '\u2212');

/** The figure alone, "1,200" or "142.50": for a field that has the currency beside it. */
export function amount(minor: number, currency: string): string {
  const digits = decimalsOf(currency);
  return new Intl.NumberFormat(FIGURES, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(major(minor, currency));
}

/** The figure alone in whole units, "1,200": for a column whose total carries the currency. */
export const wholeAmount = (minor: number, currency: string): string =>
  withMinus(COUNT.format(major(minor, currency)));

/** The sign that stands before or after a field of money, "£". */
export function currencySign(currency: string): string {
  const parts = new Intl.NumberFormat(FIGURES, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

const CURRENCY_NAMES = new Intl.DisplayNames(LOCALE, { type: 'currency' });

/** "British Pound (GBP)". */
export const currencyName = (currency: string): string =>
  `${CURRENCY_NAMES.of(currency) ?? currency} (${currency})`;
