import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  clocksOf,
  DAY_STARTS,
  dayOf,
  localTime,
  startingAt,
  startOfDay,
} from '../../src/domain/calendar.ts';
import { HOUR } from '../../src/domain/duration.ts';
import { clockOf } from '../../src/domain/zoneClock.ts';

/** Clocks that are set at midnight, over it, by half an hour, by a whole day, or never. */
const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Manila',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kwajalein',
];

const FROM = Date.parse('1970-01-01T00:00:00Z');
const TO = Date.parse('2040-01-01T00:00:00Z');

/** Any instant, and those close to where the zone's clocks are set. */
const anInstant = (zone: string) =>
  fc
    .tuple(
      fc.integer({ min: FROM, max: TO }),
      fc.integer({ min: -50 * HOUR, max: 50 * HOUR }),
      fc.boolean(),
    )
    .map(([at, beside, isClose]) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      const set = isClose ? zoned.getTimeZoneTransition('next') : null;
      return set === null ? at : set.epochMilliseconds + beside;
    });

const instants = fc
  .tuple(fc.constantFrom(...ZONES), fc.constantFrom(...DAY_STARTS))
  .chain(([zone, hour]) =>
    fc.tuple(
      fc.constant(startingAt(zone, hour)),
      fc.array(anInstant(zone), { minLength: 1, maxLength: 8 }),
    ),
  );

describe('the clock of a zone', () => {
  it('finds the days that the calendar finds, in any order', () => {
    fc.assert(
      fc.property(instants, ([zone, ats]) => {
        const clock = clockOf(zone);
        for (const at of ats) {
          const named = dayOf(at, zone);
          const isOver = startOfDay(addDays(named, 1), zone) <= at;
          const day = isOver ? addDays(named, 1) : named;
          const start = startOfDay(day, zone);
          expect(clock.dayAt(at)).toEqual({ day, start, end: startOfDay(addDays(day, 1), zone) });
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives the hours after a day that was left out to the day before it', () => {
    const clock = clockOf(startingAt('Pacific/Kwajalein', 4));
    const skip = Date.parse('1993-08-21T12:00:00Z');
    for (const at of [skip - 1, skip, skip + 4 * HOUR - 1])
      expect(clock.dayAt(at).day).toBe('1993-08-20');
    expect(clock.dayAt(skip + 4 * HOUR).day).toBe('1993-08-22');
  });

  it('shows the time that the calendar shows', () => {
    fc.assert(
      fc.property(instants, ([zone, ats]) => {
        const clock = clockOf(zone);
        for (const at of ats) {
          expect(clock.timeAt(at)).toBe(`${dayOf(at, clocksOf(zone))}T${localTime(at, zone)}`);
          expect(clock.hourAt(at)).toBe(Number(localTime(at, zone).slice(0, 2)));
        }
      }),
      { numRuns: 600 },
    );
  });

  it('has no clock for a zone that there is not', () => {
    expect(() => clockOf('Mars/Olympus').dayAt(0)).toThrow(RangeError);
  });
});
