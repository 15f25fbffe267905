import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { startOfDay } from '../../src/domain/calendar.ts';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Platform } from '../../src/domain/platform.ts';
import type { Database } from '../../src/storage/database.ts';
import { eraseEverything } from '../../src/storage/eraseAll.ts';
import { countAll, erase, undoErasure, whatGoes } from '../../src/storage/erasure.ts';
import { addLead } from '../../src/storage/leads.ts';
import { derivedTotals } from '../../src/storage/rebuildTotals.ts';
import { storeVisit } from '../../src/storage/visits.ts';
import { freshStore } from '../support/fresh.ts';
import { someCoverage } from '../support/rows.ts';

const zone = 'Europe/London';
const noon = (day: string) => startOfDay(day, zone) + 12 * HOUR;
const NOW = noon('2026-11-22');
const days = (from: string, to: string) => ({ kind: 'days', from, to, zone }) as const;

async function visit(db: Database, day: string, platform: Platform): Promise<void> {
  const start = noon(day);
  const place = {
    id: crypto.randomUUID(),
    platform,
    surface: 'feed',
    start,
    end: start + MINUTE,
  } as const;
  await storeVisit(
    db,
    { ...place, seconds: 60, endedBy: 'left', trimmed: null },
    { zone, now: start + MINUTE },
  );
}

async function aStore(): Promise<Database> {
  const db = await freshStore();
  await visit(db, '2026-11-10', 'linkedin');
  await visit(db, '2026-11-11', 'x');
  await visit(db, '2026-11-12', 'linkedin');
  await db.coverage.clear();
  await db.coverage.put(someCoverage({ from: noon('2026-11-09'), to: noon('2026-11-20') }));
  await addLead(db, { name: 'Ada', channel: 'linkedin' }, 1000);
  return db;
}

const seconds = async (db: Database) => (await db.visits.toArray()).map((row) => row.seconds);
const covered = async (db: Database) => {
  const rows = await db.coverage.orderBy('from').toArray();
  return rows.map(({ from, to }) => [from, to]);
};

test('erased days lose their sessions, and nothing is known of the recorder in them', async () => {
  const db = await aStore();
  const span = days('2026-11-10', '2026-11-11');
  expect((await whatGoes(db, span)).sessions).toHaveLength(2);
  await erase(db, span, NOW);
  expect([await db.sessions.count(), await db.visits.count(), await db.leads.count()]).toEqual([
    1, 1, 1,
  ]);
  expect(await covered(db)).toEqual([
    [noon('2026-11-09'), startOfDay('2026-11-10', zone)],
    [startOfDay('2026-11-12', zone), noon('2026-11-20')],
  ]);
});

test('an erased platform loses all its time and keeps its leads', async () => {
  const db = await aStore();
  await erase(db, { kind: 'platform', platform: 'linkedin' }, NOW);
  expect((await db.sessions.toArray()).map(({ platform }) => platform)).toEqual(['x']);
  expect(await db.leads.count()).toBe(1);
});

test('what was erased leaves its marks, so that no backup brings it back', async () => {
  const db = await aStore();
  await erase(db, { kind: 'platform', platform: 'x' }, NOW);
  const tables = (await db.deletions.toArray()).map(({ table }) => table);
  expect(tables.sort()).toEqual(['sessions', 'visits']);
});

test('the totals are those of what is left, and of all again once it is undone', async () => {
  const db = await aStore();
  const before = await db.dailyTotals.toArray();
  const erased = await erase(db, days('2026-11-10', '2026-11-11'), NOW);
  expect(await db.dailyTotals.toArray()).toEqual(await derivedTotals(db));
  await undoErasure(db, erased, NOW);
  expect(await db.dailyTotals.toArray()).toEqual(before);
  expect(await seconds(db)).toEqual([60, 60, 60]);
  expect(await covered(db)).toHaveLength(3);
});

test('erasing everything leaves no row in any table', async () => {
  const db = await aStore();
  expect(await countAll(db)).toMatchObject({ sessions: 3, visits: 3, leads: 1 });
  await eraseEverything(db, NOW);
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  expect(new Set(counts)).toEqual(new Set([0]));
});
