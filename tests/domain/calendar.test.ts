import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  clocksOf,
  DAY_STARTS,
  dayOf,
  daysBetween,
  instantOn,
  isoWeekday,
  localeWeekStart,
  localTime,
  splitByDay,
  splitByWeek,
  startingAt,
  startOfDay,
  weekOf,
  weekSpan,
} from '../../src/domain/calendar.ts';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';

const ZONES = [
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Pacific/Apia',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'UTC',
];
const at = (iso: string) => Date.parse(iso);
const hour = fc.constantFrom(...DAY_STARTS);
/** A zone, and the hour at which its days start. */
const zone = fc.tuple(fc.constantFrom(...ZONES), hour).map(([name, at]) => startingAt(name, at));
const instant = fc.integer({ min: at('1995-01-01T00:00Z'), max: at('2040-01-01T00:00Z') });
const day = instant.map((when) => dayOf(when, 'UTC'));
const length = fc.integer({ min: 1, max: 40 * 24 * HOUR });

describe('days', () => {
  test('an instant is on the day that the calendars of its zone show', () => {
    const evening = at('2026-11-22T23:30Z');
    expect(dayOf(evening, 'America/New_York')).toBe('2026-11-22');
    expect(dayOf(evening, 'Europe/Berlin')).toBe('2026-11-23');
  });

  test('a day begins at its first instant where there is no 00:00', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe(at('2018-11-04T01:00-02:00'));
    expect(startOfDay('2026-03-29', 'Asia/Beirut')).toBe(at('2026-03-29T01:00+03:00'));
  });

  test('the day that Apia left out has no length', () => {
    const next = startOfDay('2011-12-31', 'Pacific/Apia');
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(next);
    expect(dayOf(next - 1, 'Pacific/Apia')).toBe('2011-12-29');
  });

  test('the first instant of a day is on it and the one before is not', () => {
    fc.assert(
      fc.property(zone, day, (where, when) => {
        const start = startOfDay(when, where);
        if (clocksOf(where) !== 'Pacific/Apia' || when !== '2011-12-30')
          expect(dayOf(start, where)).toBe(when);
        expect(dayOf(start - 1, where) < when).toBe(true);
      }),
    );
  });

  test('counting days and adding them agree, across leap days and changes of the clocks', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-01')).toBe(-21);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  test('the time of day is that of the local clocks, in 24 hours', () => {
    expect(localTime(at('2026-11-22T18:30:59Z'), 'Asia/Kathmandu')).toBe('00:15');
    expect(localTime(at('2026-11-22T18:30:59Z'), 'America/New_York')).toBe('13:30');
  });
});

describe('days that start later than midnight', () => {
  const NIGHT_OWL = startingAt('Europe/Berlin', 4);

  test('take the hours before into the day before, and leave the clocks alone', () => {
    expect(dayOf(at('2026-11-24T03:59+01:00'), NIGHT_OWL)).toBe('2026-11-23');
    expect(dayOf(at('2026-11-24T04:00+01:00'), NIGHT_OWL)).toBe('2026-11-24');
    expect(startOfDay('2026-11-24', NIGHT_OWL)).toBe(at('2026-11-24T04:00+01:00'));
    expect(localTime(at('2026-11-24T03:59+01:00'), NIGHT_OWL)).toBe('03:59');
    expect(instantOn('2026-11-20', at('2026-11-24T03:59Z'), NIGHT_OWL)).toBe(
      at('2026-11-20T12:00+01:00'),
    );
  });

  test('start once the clocks have skipped their hour, and where it comes twice the first time', () => {
    const two = startingAt('Europe/Berlin', 2);
    expect(startOfDay('2026-03-29', two)).toBe(at('2026-03-29T03:00+02:00'));
    expect(startOfDay('2026-10-25', two)).toBe(at('2026-10-25T02:00+02:00'));
    expect(dayOf(at('2026-10-25T02:30+01:00'), two)).toBe('2026-10-25');
  });

  test('are the longer or shorter day where the clocks change in them', () => {
    const hours = (when: string, where: string) =>
      (startOfDay(addDays(when, 1), where) - startOfDay(when, where)) / HOUR;
    // At 4:00 the clocks have changed already: it is the day before that is an hour short.
    expect(hours('2026-03-28', NIGHT_OWL)).toBe(23);
    expect(hours('2026-03-29', NIGHT_OWL)).toBe(24);
    expect(hours('2026-03-29', 'Europe/Berlin')).toBe(23);
  });

  test('cut a night at their hour and nowhere else', () => {
    const night = { start: at('2026-11-23T23:00+01:00'), end: at('2026-11-24T05:00+01:00') };
    const cut = at('2026-11-24T04:00+01:00');
    expect(splitByDay(night, NIGHT_OWL)).toEqual([
      { day: '2026-11-23', start: night.start, end: cut },
      { day: '2026-11-24', start: cut, end: night.end },
    ]);
  });

  test('are named from a zone in one way only, whatever it was named from', () => {
    expect(startingAt(NIGHT_OWL, 6)).toBe(startingAt('Europe/Berlin', 6));
    expect(startingAt(NIGHT_OWL, 0)).toBe('Europe/Berlin');
    expect(clocksOf(NIGHT_OWL)).toBe('Europe/Berlin');
  });
});

describe('weeks', () => {
  test('a week begins on the day chosen', () => {
    expect(isoWeekday('2026-11-22')).toBe(7);
    expect(weekOf('2026-11-22', 1)).toBe('2026-11-16');
    expect(weekOf('2026-11-22', 7)).toBe('2026-11-22');
    expect(weekOf('2026-11-22', 6)).toBe('2026-11-21');
  });

  test('a week holds its days and starts where it should', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (when, start) => {
        const week = weekOf(when, start);
        expect(isoWeekday(week)).toBe(start);
        expect(daysBetween(week, when)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(week, when)).toBeLessThan(7);
      }),
    );
  });

  test('a week has an hour more or less where the clocks change', () => {
    const hours = (week: string, where: string) => {
      const { start, end } = weekSpan(week, where);
      return (end - start) / HOUR;
    };
    expect(hours('2026-11-16', 'Europe/Berlin')).toBe(168);
    expect(hours('2026-10-19', 'Europe/Berlin')).toBe(169);
    expect(hours('2026-03-23', 'Europe/Berlin')).toBe(167);
    expect(hours('2026-03-30', 'Australia/Lord_Howe')).toBe(168.5);
  });

  test('the locale says when weeks start', () => {
    expect(localeWeekStart('en-US')).toBe(7);
    expect(localeWeekStart('en-GB')).toBe(1);
    expect(localeWeekStart('de')).toBe(1);
    expect(localeWeekStart('ar-EG')).toBe(6);
  });
});

describe('splitting a span', () => {
  test('cuts exactly at the first instant of the next date', () => {
    const span = { start: at('2018-11-03T23:50-03:00'), end: at('2018-11-04T01:10-02:00') };
    const cut = at('2018-11-04T01:00-02:00');
    expect(splitByDay(span, 'America/Sao_Paulo')).toEqual([
      { day: '2018-11-03', start: span.start, end: cut },
      { day: '2018-11-04', start: cut, end: span.end },
    ]);
    expect(cut - span.start).toBe(10 * MINUTE);
  });

  test('gives the day Apia left out nothing', () => {
    const span = { start: at('2011-12-30T09:00Z'), end: at('2011-12-30T11:00Z') };
    expect(splitByDay(span, 'Pacific/Apia').map((part) => part.day)).toEqual([
      '2011-12-29',
      '2011-12-31',
    ]);
  });

  test('keeps the order where the clocks go back to the day before', () => {
    const span = { start: at('2010-11-07T02:00Z'), end: at('2010-11-07T04:00Z') };
    expect(splitByDay(span, 'America/St_Johns')).toEqual([
      { day: '2010-11-06', start: span.start, end: at('2010-11-07T02:30Z') },
      { day: '2010-11-07', start: at('2010-11-07T02:30Z'), end: span.end },
    ]);
    const within = { start: at('2010-11-07T02:45Z'), end: span.end };
    expect(splitByDay(within, 'America/St_Johns')).toEqual([{ day: '2010-11-07', ...within }]);
  });

  test('leaves nothing out, counts nothing twice, and puts each part in its own day', () => {
    fc.assert(
      fc.property(zone, instant, length, (where, start, long) => {
        const parts = splitByDay({ start, end: start + long }, where);
        expect(parts[0]?.start).toBe(start);
        expect(parts.at(-1)?.end).toBe(start + long);
        parts.forEach((part, index) => {
          expect(part.start).toBeLessThan(part.end);
          expect(part.end).toBe(parts[index + 1]?.start ?? start + long);
          expect(startOfDay(part.day, where)).toBeLessThanOrEqual(part.start);
          expect(startOfDay(addDays(part.day, 1), where)).toBeGreaterThanOrEqual(part.end);
        });
      }),
    );
  });

  test('by weeks is by days, put together', () => {
    const weekStart = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(zone, instant, length, weekStart, (where, start, long, first) => {
        const span = { start, end: start + long };
        const weeks = new Map<string, number>();
        for (const part of splitByDay(span, where)) {
          const week = weekOf(part.day, first);
          weeks.set(week, (weeks.get(week) ?? 0) + part.end - part.start);
        }
        const parts = splitByWeek(span, where, first);
        expect(parts.map((part) => [part.day, part.end - part.start])).toEqual([...weeks]);
      }),
    );
  });

  test('an empty or reversed span has no parts', () => {
    expect(splitByDay({ start: 5, end: 5 }, 'UTC')).toEqual([]);
    expect(splitByWeek({ start: 9, end: 5 }, 'UTC', 1)).toEqual([]);
  });
});

describe('what has a day and no time', () => {
  const moments = fc.record({
    zone,
    now: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    before: fc.integer({ min: -3, max: 20_000 }),
  });
  test('lies on its day, and never after now', () => {
    fc.assert(
      fc.property(moments, ({ zone, now, before }) => {
        const day = addDays(dayOf(now, zone), -before);
        const at = instantOn(day, now, zone);
        expect(at).toBeLessThanOrEqual(now);
        // Samoa left out 30 December 2011: its noon is the next day's.
        if (before >= 0 && day !== '2011-12-30') expect(dayOf(at, zone)).toBe(day);
      }),
    );
  });
  test('is now where the day is today', () => {
    expect(instantOn('1970-01-01', 5000, 'UTC')).toBe(5000);
    expect(instantOn('1969-12-31', 5000, 'UTC')).toBe(-12 * HOUR);
  });
});
