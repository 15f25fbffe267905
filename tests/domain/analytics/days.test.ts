import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startFinder } from '../../../src/domain/analytics/days.ts';
import { addDays, startOfDay } from '../../../src/domain/calendar.ts';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  // Here midnight is left out, came twice, and a whole day was left out.
  'America/Santiago',
  'America/St_Johns',
  'Pacific/Apia',
];

test('a day begins where the calendar says, in every zone and year', () => {
  const finders = new Map(ZONES.map((zone) => [zone, startFinder(zone)]));
  const anOffset = fc.integer({ min: 0, max: 40 * 365 });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), anOffset, (zone, days) => {
      const day = addDays('1990-01-01', days);
      expect(finders.get(zone)?.(day)).toBe(startOfDay(day, zone));
    }),
    { examples: [['Pacific/Apia', 8_033]] },
  );
});

test('a day that is none is refused', () => {
  expect(() => startFinder('Europe/London')('soon')).toThrow(RangeError);
});
