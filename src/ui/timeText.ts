import type { DayRange } from '../domain/analytics/days.ts';
import { clocksOf, type Instant } from '../domain/calendar.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import { count } from './format.ts';
import { LOCALE } from './locale.ts';
import { units } from './words/first.ts';

/**
 * Lengths and places of time in words. `format.ts` has the figures of tables. The popup says them
 * in its first paint, so this must not load every page's words.
 */

const unit = (name: 'hour' | 'minute') =>
  new Intl.NumberFormat(LOCALE, {
    style: 'unit',
    unit: name,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  });
const LONG = { hour: unit('hour'), minute: unit('minute') };
const DAYS = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const WEEKDAY = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** Whole minutes of some seconds. */
export const minutesOf = (seconds: number): number => Math.round((seconds * SECOND) / MINUTE);

/** "7 hours 5 minutes", from seconds; under half a minute "under a minute" is for the caller to say. */
export function duration(seconds: number): string {
  const minutes = minutesOf(seconds);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return together(LONG.minute.format(rest));
  const written = together(LONG.hour.format(hours));
  return rest === 0 ? written : `${written} ${together(LONG.minute.format(rest))}`;
}

/** "1 min 20 s", from seconds: where seconds matter and there is a sentence around them. */
export function shortDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    { value: Math.floor(whole / 3600), unit: units.hour },
    { value: Math.floor(whole / 60) % 60, unit: units.minute },
    { value: whole % 60, unit: units.second },
  ].filter(({ value }) => value > 0);
  if (parts.length === 0) return together(`0 ${units.second}`);
  return parts.map(({ value, unit }) => together(`${count(value)} ${unit}`)).join(' ');
}

/** A figure never stands on another line than its unit. */
const together = (text: string): string => text.replaceAll(' ', '\u00a0');

/** "9–15 November 2026". */
export const dayRange = ({ from, to }: DayRange): string =>
  DAYS.formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));

/** "Wednesday 18 November". */
export const weekday = (day: string): string => WEEKDAY.format(new Date(`${day}T12:00:00Z`));

const DAY_NAME = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC' });

/** "Wednesday". */
export const dayName = (day: string): string => DAY_NAME.format(new Date(`${day}T12:00:00Z`));

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time of day on a zone's clocks, "10:02", with seconds "10:02:14". */
export function clock(
  at: Instant,
  zone: string,
  seconds: 'seconds' | 'minutes' = 'minutes',
): string {
  const key = `${zone} ${seconds}`;
  const known =
    clocks.get(key) ??
    new Intl.DateTimeFormat(LOCALE, {
      hour: 'numeric',
      minute: '2-digit',
      ...(seconds === 'seconds' ? { second: '2-digit' } : {}),
      timeZone: clocksOf(zone),
    });
  clocks.set(key, known);
  return known.format(at);
}

const moments = new Map<string, Intl.DateTimeFormat>();

/** "Tue 10 Nov, 14:02" on a zone's clocks. */
export function moment(at: Instant, zone: string): string {
  const known =
    moments.get(zone) ??
    new Intl.DateTimeFormat(LOCALE, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: clocksOf(zone),
    });
  moments.set(zone, known);
  return known.format(at);
}
