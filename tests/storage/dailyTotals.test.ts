import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, type DailyTotal, dailyTotals } from '../../src/domain/dailyTotals.ts';
import { MINUTE, SECOND } from '../../src/domain/duration.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';
import { derivedTotals, rebuildTotals } from '../../src/storage/dailyTotals.ts';
import { Database } from '../../src/storage/database.ts';
import { changePurpose, removeSessions, splitSession } from '../../src/storage/sessionEdits.ts';
import { storeVisit } from '../../src/storage/visits.ts';
import { aSession, aVisit } from '../support/rows.ts';

const ZONES = ['America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'];

/** A few hours before midnight in New York, on the day the clocks go back. */
const EVENING = Date.parse('2026-11-01T02:00:00Z');

const inOrder = (rows: readonly DailyTotal[]) =>
  [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Sums of the same seconds in another order differ in their last digits. */
const rounded = (rows: readonly DailyTotal[]) =>
  inOrder(rows).map(({ cells, ...row }) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(cells).map(([key, [seconds, count]]) => [key, [seconds.toFixed(6), count]]),
    ),
  }));

const aStep = fc.oneof(
  fc.record({
    kind: fc.constant('visit' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    platform: fc.constantFrom(...PLATFORMS),
    minute: fc.integer({ min: 0, max: 500 }),
    seconds: fc.integer({ min: 0, max: 4000 }),
    zone: fc.constantFrom(...ZONES),
    ended: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('personal' as const, 'remove' as const, 'split' as const) }),
);

async function take(db: Database, step: typeof aStep extends fc.Arbitrary<infer T> ? T : never) {
  const now = EVENING + 2000 * MINUTE;
  if (step.kind === 'visit') {
    const { id, platform, zone, minute, seconds, ended } = step;
    const start = EVENING + minute * MINUTE;
    const end = start + seconds * SECOND;
    const endedBy = ended ? ('left' as const) : null;
    const claim = { id, platform, start, end, seconds, endedBy, surface: 'feed' as const };
    await storeVisit(db, { ...claim, trimmed: null }, { zone, now });
    return;
  }
  const session = await db.sessions.toCollection().last();
  if (session === undefined) return;
  switch (step.kind) {
    case 'personal':
      await changePurpose(
        db,
        [session.id],
        { purpose: 'personal', goalId: null, customer: null },
        now,
      );
      return;
    case 'remove':
      await removeSessions(db, [session.id], now);
      return;
    case 'split':
      await splitSession(db, session.id, session.start + 2 * MINUTE, now);
  }
}

describe('daily totals', () => {
  test('are what a rebuild from the facts gives, after anything that changes the facts', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 12 }), async (steps) => {
        run += 1;
        const db = new Database(`daily totals ${run}`);
        for (const step of steps) await take(db, step);
        const kept = await db.dailyTotals.toArray();
        expect(rounded(kept)).toEqual(rounded(await derivedTotals(db)));
        await rebuildTotals(db);
        expect(rounded(await db.dailyTotals.toArray())).toEqual(rounded(kept));
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  test('share a visit over midnight between the days, and lose nothing', () => {
    const session = aSession({ zone: 'America/New_York', purpose: 'customer' });
    const midnight = Date.parse('2026-11-02T05:00:00Z');
    const visit = aVisit({
      start: midnight - 3 * MINUTE,
      end: midnight + MINUTE,
      seconds: 200,
      platform: 'x',
    });
    const totals = dailyTotals(new Map([[session.id, session]]), [visit]);
    expect(totals.map(({ day, cells }) => [day, Object.values(cells)])).toEqual([
      ['2026-11-01', [[150, 1]]],
      ['2026-11-02', [[50, 0]]],
    ]);
  });

  test('tell for an unstated session which it was and when it began, by its own clock', () => {
    const session = aSession({
      purpose: 'unstated',
      zone: 'Asia/Kathmandu',
      start: Date.parse('2026-11-01T02:15:30Z'),
    });
    const visit = aVisit({ start: session.start, end: session.start + 5000, seconds: 5 });
    const [total] = dailyTotals(new Map([[session.id, session]]), [visit]);
    expect(total && cellsOf(total)).toEqual([
      {
        served: { purpose: 'unstated', sessionId: session.id, startedAt: '2026-11-01T08:00' },
        surface: visit.surface,
        hour: 8,
        seconds: 5,
        sessions: 1,
      },
    ]);
  });
});
