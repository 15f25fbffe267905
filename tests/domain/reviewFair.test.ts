import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/domain/analytics/days.ts';
import { addDays, type Day, daysBetween, startOfDay, weekOf } from '../../src/domain/calendar.ts';
import { HOUR } from '../../src/domain/duration.ts';
import { lastWeekOf, weekFrom, weeksIn, weeksToReview } from '../../src/domain/reviewWeeks.ts';
import type { Session } from '../../src/domain/session.ts';
import { timeOf } from '../../src/domain/sums.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { factsOfWeek } from '../../src/domain/weekFacts.ts';
import { aSession, aVisit } from '../support/rows.ts';

const NONE = { goals: [], leads: [], sales: [], efforts: [], coverage: [], ownSites: [] };

/** The time of a week, of some sessions of one visit each. */
function timeIn(first: Day, zone: string, rows: readonly (readonly [Session, Visit])[]) {
  const known = { sessions: rows.map(([one]) => one), visits: rows.map(([, visit]) => visit) };
  const days = weekFrom(first);
  const until = spanOf(days, zone).end;
  const view = { days, zone, currency: 'GBP', since: 0, until };
  return timeOf(factsOfWeek({ ...NONE, ...known }, view).facts);
}

function spent(start: number, seconds: number, zone: string): readonly [Session, Visit] {
  const id = `${start} ${zone}`;
  const end = start + seconds * 1000;
  return [aSession({ id, start, zone }), aVisit({ id, sessionId: id, start, end, seconds })];
}

describe('the week in which the clocks', () => {
  const everyHour = (first: Day, zone: string) => {
    const { start, end } = spanOf(weekFrom(first), zone);
    const hours = (end - start) / HOUR;
    return Array.from({ length: hours }, (_, at) => spent(start + at * HOUR, 600, zone));
  };

  test.each([
    ['go back has an hour more', '2026-10-19', 'Europe/London', 169],
    ['go forward has an hour less', '2026-03-23', 'Europe/London', 167],
    ['go back by half an hour has half an hour more', '2026-03-30', 'Australia/Lord_Howe', 168.5],
  ])('%s, and none of them is lost', (_, first, zone, hours) => {
    const rows = everyHour(first, zone);
    expect(timeIn(first, zone, rows)).toMatchObject({
      seconds: Math.floor(hours) * 600,
      sessions: Math.floor(hours),
    });
    expect(timeIn(addDays(first, 7), zone, rows).seconds).toBe(0);
  });
});

test('a journey puts each session on the days where it was spent, and counts none twice', () => {
  const zones = ['Pacific/Auckland', 'Europe/London', 'America/New_York', 'Pacific/Apia'];
  const from = startOfDay('2026-10-12', 'UTC');
  const session = fc
    .record({
      hour: fc.integer({ min: 0, max: 6 * 7 * 24 }),
      seconds: fc.integer({ min: 0, max: 7200 }),
      zone: fc.constantFrom(...zones),
    })
    .map(({ hour, seconds, zone }) => spent(from + hour * HOUR, seconds, zone));
  const journey = fc.uniqueArray(session, { selector: ([{ id }]) => id });
  fc.assert(
    fc.property(journey, fc.constantFrom(...zones), (rows, here) => {
      const weeks = Array.from({ length: 9 }, (_, at) => addDays('2026-10-05', at * 7));
      const all = timeOf(weeks.map((first) => timeIn(first, here, rows)));
      expect(all.seconds).toBeCloseTo(
        rows.reduce((sum, [, { seconds }]) => sum + seconds, 0),
        6,
      );
      expect(all.sessions).toBe(rows.length);
    }),
    // Each run asks the calendar of four zones for nine weeks.
    { numRuns: 30 },
  );
});

test('whenever weeks begin on another day, no more than three days are reviewed twice or left out', () => {
  const change = fc.record({
    weekStart: fc.integer({ min: 1, max: 7 }),
    later: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      let today: Day = '2026-01-05';
      let reviewedTo: Day = '2026-01-04';
      for (const { weekStart, later } of changes) {
        today = addDays(today, later);
        const days = weeksToReview(weekOf(today, weekStart), reviewedTo, null);
        if (days === null) continue;
        expect(Math.abs(daysBetween(addDays(reviewedTo, 1), days.from))).toBeLessThanOrEqual(3);
        expect(days.to < today).toBe(true);
        reviewedTo = days.to;
      }
    }),
  );
});

test('after years away the last quarter of a year is reviewed as one, up to the running week', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 14, max: 800 }),
      fc.integer({ min: 1, max: 7 }),
      (weeks, start) => {
        const running = weekOf('2026-11-30', start);
        const days = weeksToReview(running, addDays(running, -1 - 7 * weeks), null);
        if (days === null) throw new Error('Nothing to review.');
        expect(weeksIn(days)).toBe(13);
        expect(addDays(lastWeekOf(days).from, 7)).toBe(running);
      },
    ),
  );
});
