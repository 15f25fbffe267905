import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfDayOf, isWorkingTime } from '../../src/domain/workday.ts';

const at = (text: string): number => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const LONDON = 'Europe/London';
const HOURS = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' };
const working = (text: string, hours = HOURS) => isWorkingTime(hours, at(text), LONDON);

test('the morning ends at noon by the clock, and the afternoon at midnight', () => {
  expect(halfDayOf(at('2026-11-19T09:30[Europe/London]'), LONDON)).toEqual({
    start: at('2026-11-19T00:00[Europe/London]'),
    end: at('2026-11-19T12:00[Europe/London]'),
  });
  expect(halfDayOf(at('2026-11-19T12:00[Europe/London]'), LONDON)).toEqual({
    start: at('2026-11-19T12:00[Europe/London]'),
    end: at('2026-11-20T00:00[Europe/London]'),
  });
});

test('the morning of a 25-hour day has 13 hours', () => {
  const { start, end } = halfDayOf(at('2026-10-25T09:00[Europe/London]'), LONDON);
  expect((end - start) / 3_600_000).toBe(13);
});

test('every instant lies in its half of the day', () => {
  const zones = fc.constantFrom(LONDON, 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), zones, (now, zone) => {
      const half = halfDayOf(now, zone);
      return half.start <= now && now < half.end;
    }),
  );
});

test('working hours hold from their first minute up to their last, on their days', () => {
  expect(working('2026-11-19T08:00[Europe/London]')).toBe(true);
  expect(working('2026-11-19T17:59:59[Europe/London]')).toBe(true);
  expect(working('2026-11-19T18:00[Europe/London]')).toBe(false);
  expect(working('2026-11-19T07:59[Europe/London]')).toBe(false);
  expect(working('2026-11-22T10:00[Europe/London]')).toBe(false);
});

test('hours past midnight belong to the day they began on', () => {
  const night = { days: [5], from: '20:00', to: '02:00' };
  expect(working('2026-11-20T21:00[Europe/London]', night)).toBe(true);
  expect(working('2026-11-21T01:00[Europe/London]', night)).toBe(true);
  expect(working('2026-11-21T21:00[Europe/London]', night)).toBe(false);
  expect(working('2026-11-20T01:00[Europe/London]', night)).toBe(false);
});
