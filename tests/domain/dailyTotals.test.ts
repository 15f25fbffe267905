import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTime, splitByDay } from '../../src/domain/calendar.ts';
import { surfacesIn } from '../../src/domain/dailyCell.ts';
import { dailyTotals } from '../../src/domain/dailyTotals.ts';
import { MINUTE, SECOND } from '../../src/domain/duration.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';
import type { Session } from '../../src/domain/session.ts';
import { SURFACES } from '../../src/domain/surface.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { secondsWithin } from '../../src/domain/visitPart.ts';
import { aSession, aVisit } from '../support/rows.ts';

/** The days around the clocks' going back in New York, and around a day that Apia left out. */
const STARTS = [Date.parse('2026-10-31T12:00:00Z'), Date.parse('2011-12-29T06:00:00Z')] as const;

const aSessionWithVisits = fc
  .record({
    id: fc.uuid(),
    from: fc.constantFrom(...STARTS),
    minute: fc.integer({ min: 0, max: 3 * 24 * 60 }),
    zone: fc.constantFrom('America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'),
    platform: fc.constantFrom(...PLATFORMS),
    purpose: fc.constantFrom('goal' as const, 'customer', 'personal', 'unstated'),
    parts: fc.array(
      fc.record({
        surface: fc.constantFrom(...SURFACES),
        seconds: fc.integer({ min: 0, max: 3000 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ id, from, minute, zone, platform, purpose, parts }) => {
    const start = from + minute * MINUTE;
    const goalId = purpose === 'goal' ? 'g' : null;
    const session = aSession({ id, start, zone, platform, purpose, goalId });
    let at = start;
    const visits = parts.map(({ surface, seconds }, place) => {
      const visit = { id: `${id} ${place}`, sessionId: id, platform, surface, start: at, seconds };
      at += seconds * SECOND;
      return aVisit({ ...visit, end: at });
    });
    return { session, visits };
  });

/** Each visit by itself, as the calendar lays it, without anything remembered. */
function oneByOne(session: Session, visit: Visit): (readonly [key: string, seconds: number])[] {
  if (visit.seconds === 0) return [];
  return splitByDay(visit, session.zone).map((part) => {
    const hour = Number(localTime(part.start, session.zone).slice(0, 2));
    const key = [part.day, visit.platform, session.purpose, hour, visit.surface].join(' ');
    return [key, secondsWithin(visit, part)];
  });
}

function summed(rows: readonly (readonly [key: string, seconds: number])[]) {
  const sums = new Map<string, number>();
  for (const [key, seconds] of rows) sums.set(key, (sums.get(key) ?? 0) + seconds);
  return Object.fromEntries([...sums].map(([key, seconds]) => [key, seconds.toFixed(6)]));
}

describe('daily totals', () => {
  it('hold every second of every visit, on its day, in its hour and on its surface', () => {
    fc.assert(
      fc.property(fc.array(aSessionWithVisits, { maxLength: 6 }), (all) => {
        const sessions = new Map(all.map(({ session }) => [session.id, session]));
        const totals = dailyTotals(
          sessions,
          all.flatMap(({ visits }) => visits),
        );
        const told = totals.flatMap(({ day, platforms }) =>
          Object.entries(platforms).flatMap(([platform, cells]) =>
            cells.flatMap(([purpose, , hour, , , surfaces]) =>
              surfacesIn(surfaces).map(([surface, seconds]) => {
                const key = [day, platform, purpose, hour, surface].join(' ');
                return [key, seconds] as const;
              }),
            ),
          ),
        );
        const known = all.flatMap(({ session, visits }) =>
          visits.flatMap((visit) => oneByOne(session, visit)),
        );
        expect(summed(told)).toEqual(summed(known));
      }),
      { numRuns: 300 },
    );
  });

  it('count each session once, on the day it began, and as many seconds as its surfaces', () => {
    fc.assert(
      fc.property(fc.array(aSessionWithVisits, { maxLength: 6 }), (all) => {
        const sessions = new Map(all.map(({ session }) => [session.id, session]));
        const visits = all.flatMap((one) => one.visits);
        const cells = dailyTotals(sessions, visits).flatMap(({ platforms }) =>
          Object.values(platforms).flat(),
        );
        const begun = cells.reduce((sum, [, , , , count]) => sum + count, 0);
        expect(begun).toBe(
          all.filter((one) => one.visits.some(({ seconds }) => seconds > 0)).length,
        );
        for (const [, , , seconds, , surfaces] of cells) {
          const parts = surfacesIn(surfaces);
          expect(parts.reduce((sum, [, part]) => sum + part, 0)).toBeCloseTo(seconds, 6);
        }
      }),
    );
  });
});
