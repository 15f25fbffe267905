/** A point in time: integer milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A calendar day as `YYYY-MM-DD`, in the zone it was recorded in. */
export type Day = string;

/** From `start` up to, and without, `end`. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** A part of a span that lies within one day, or within the week that `day` is the first of. */
export interface DaySpan extends Span {
  readonly day: Day;
}

/** The hours at which her days may start: a night owl's Monday goes on until 4:00 on Tuesday. */
export const DAY_STARTS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/**
 * A zone whose days start so many hours after midnight, `Europe/Berlin@4`. It goes wherever a zone
 * goes: days, weeks and what is split by them follow it; the clocks stay those of the zone.
 */
export const startingAt = (zone: string, hour: number): string =>
  hour === 0 ? clocksOf(zone) : `${clocksOf(zone)}@${hour}`;

/** The IANA name of a zone alone. */
export const clocksOf = (zone: string): string => zone.replace(/@.*/, '');

/** The hour at which the days of a zone start. */
export const dayStartOf = (zone: string): number => Number(zone.split('@')[1] ?? 0);

/**
 * The day an instant falls on.
 * @param zone an IANA name such as `Europe/Berlin`, or one of `startingAt`; an unknown one throws
 */
export function dayOf(instant: Instant, zone: string): Day {
  const { plain, hours } = onClocks(instant, zone);
  if (hours === 0) return plain.toPlainDate().toString();
  const day = plain.subtract({ hours }).toPlainDate().toString();
  // After a day that a zone left out, the hours before the next one's start belong to the one before.
  return startOfDay(day, zone) <= instant ? day : addDays(day, -1);
}

/**
 * The first instant of a day: midnight or the hour at which days start, or later where the clocks
 * skip it. A day that a zone left out (30 December 2011 in Apia) begins when the next one does.
 */
export function startOfDay(day: Day, zone: string): Instant {
  const hour = dayStartOf(zone);
  const date = Temporal.PlainDate.from(day);
  return hour === 0
    ? date.toZonedDateTime(clocksOf(zone)).epochMilliseconds
    : instantAt(day, `0${hour}:00`, zone);
}

/**
 * When a zone's clocks show a time on a calendar day, the first where they do so twice; a time that
 * they skip comes as soon as they have.
 */
export function instantAt(day: Day, plainTime: string, zone: string): Instant {
  const time = { timeZone: clocksOf(zone), plainTime };
  return Temporal.PlainDate.from(day).toZonedDateTime(time).epochMilliseconds;
}

/**
 * The instant that stands for something of a day that has no time: `now` where the day is today, and
 * else noon, which is that day in every part of a country. Never after `now`.
 */
export function instantOn(day: Day, now: Instant, zone: string): Instant {
  if (day >= dayOf(now, zone)) return now;
  return instantAt(day, '12:00', zone);
}

/** Calendar days from one day to another; negative if `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** The day so many calendar days later; earlier if `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** 1 for Monday to 7 for Sunday. */
export function isoWeekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/**
 * The first day of the week that holds a day.
 * @param weekStart the ISO weekday that weeks start on
 */
export function weekOf(day: Day, weekStart: number): Day {
  return addDays(day, -((isoWeekday(day) - weekStart + 7) % 7));
}

/** The week from its first day on, 167 to 169 hours long where the clocks change. */
export function weekSpan(firstDay: Day, zone: string): Span {
  return { start: startOfDay(firstDay, zone), end: startOfDay(addDays(firstDay, 7), zone) };
}

/** The parts of a span, one for each day it touches, in order; together they are the span. */
export function splitByDay(span: Span, zone: string): DaySpan[] {
  return split(
    span,
    (instant) => dayOf(instant, zone),
    (day) => addDays(day, 1),
    zone,
  );
}

/** The parts of a span, one for each week it touches, each under the week's first day. */
export function splitByWeek(span: Span, zone: string, weekStart: number): DaySpan[] {
  return split(
    span,
    (instant) => weekOf(dayOf(instant, zone), weekStart),
    (week) => addDays(week, 7),
    zone,
  );
}

/** The time of day on a zone's clocks, as `HH:MM`. */
export function localTime(instant: Instant, zone: string): string {
  return onClocks(instant, zone).plain.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Newer browsers have the method, older ones (and Node 20) the property. */
interface LocaleWithWeeks {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The ISO weekday that weeks start on where a locale is spoken; Monday where nothing is known. */
export function localeWeekStart(locale: string): number {
  const known: LocaleWithWeeks = new Intl.Locale(locale);
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

/** What the clocks show, and how many hours of it belong to the day before. */
function onClocks(instant: Instant, zone: string) {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(clocksOf(zone));
  return { plain: shown.toPlainDateTime(), hours: dayStartOf(zone) };
}

/**
 * Clocks set back just after midnight (St. John's until 2011) bring a date back that was over; the
 * cut stays at the first instant of the new one, or the pieces would not be in order.
 */
function split(
  { start, end }: Span,
  dayAt: (instant: Instant) => Day,
  nextOf: (day: Day) => Day,
  zone: string,
): DaySpan[] {
  const parts: DaySpan[] = [];
  for (let from = start; from < end; from = parts.at(-1)?.end ?? end) {
    let day = dayAt(from);
    if (startOfDay(nextOf(day), zone) <= from) day = nextOf(day);
    parts.push({ day, start: from, end: Math.min(startOfDay(nextOf(day), zone), end) });
  }
  return parts;
}
