import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR, SECOND } from '../../src/domain/duration.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';
import { Database } from '../../src/storage/database.ts';
import { rebuildTotals } from '../../src/storage/rebuildTotals.ts';
import { unstatedIn } from '../../src/storage/unstated.ts';
import { aSession, aVisit } from '../support/rows.ts';

let db: Database;
afterEach(() => db.close());
beforeEach(async () => {
  db = new Database('unstated test');
  await db.delete();
  await db.open();
});

const found = async (start: number, end: number) =>
  (await unstatedIn(db, { start, end })).map(({ session, seconds }) => [session.id, seconds]);

test('the sessions of a span without a purpose, with their seconds, the earliest first', async () => {
  await db.sessions.bulkAdd([
    aSession({ id: 'late', start: 180 }),
    aSession({ id: 'early', start: 100 }),
    aSession({ id: 'said', start: 120, purpose: 'personal' }),
    aSession({ id: 'before', start: 99 }),
    aSession({ id: 'after', start: 200 }),
  ]);
  await db.visits.bulkAdd([
    aVisit({ id: '1', sessionId: 'early', start: 100, end: 200, seconds: 30 }),
    aVisit({ id: '2', sessionId: 'early', start: 250, end: 300, seconds: 12 }),
    aVisit({ id: '3', sessionId: 'said', start: 120, end: 200, seconds: 99 }),
  ]);
  await rebuildTotals(db);
  expect(await found(100, 200)).toEqual([
    ['early', 42],
    ['late', 0],
  ]);
});

test('their seconds are those of their visits, on whatever side of midnight and of the world', async () => {
  const from = Date.parse('2026-10-24T00:00Z');
  const week = 7 * 24;
  const drafts = fc.array(
    fc.record({
      hour: fc.integer({ min: -30, max: week + 30 }),
      zone: fc.constantFrom('Pacific/Kiritimati', 'Europe/London', 'Pacific/Pago_Pago'),
      platform: fc.constantFrom(...PLATFORMS),
      purpose: fc.constantFrom('unstated' as const, 'personal'),
      visits: fc.array(fc.integer({ min: 0, max: 7200 }), { maxLength: 3 }),
    }),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(drafts, async (all) => {
      const rows = all.map(({ visits, hour, ...fields }, at) => {
        const session = aSession({ ...fields, id: `${at}`, start: from + hour * HOUR });
        let start = session.start;
        const own = visits.map((seconds, place) => {
          const end = start + seconds * SECOND;
          const id = `${at} ${place}`;
          const { platform } = session;
          const visit = aVisit({ id, sessionId: session.id, platform, start, end, seconds });
          start = end;
          return visit;
        });
        return { session, visits: own };
      });
      await Promise.all([db.sessions.clear(), db.visits.clear()]);
      await db.sessions.bulkAdd(rows.map(({ session }) => session));
      await db.visits.bulkAdd(rows.flatMap(({ visits }) => visits));
      await rebuildTotals(db);
      const end = from + week * HOUR;
      const told = new Map((await found(from, end)) as [string, number][]);
      const known = rows
        .filter(
          ({ session: { start, purpose } }) =>
            purpose === 'unstated' && start >= from && start < end,
        )
        .map(
          ({ session, visits }) =>
            [session.id, visits.reduce((sum, { seconds }) => sum + seconds, 0)] as const,
        );
      expect(told).toEqual(new Map(known));
    }),
    { numRuns: 40 },
  );
});
