import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { restoreSnapshot } from '../../src/storage/goingBack.ts';
import { addLead } from '../../src/storage/leads.ts';
import {
  allSnapshots,
  forgetSnapshots,
  SnapshotDatabase,
  takeSnapshot,
} from '../../src/storage/snapshots.ts';
import { freshStore } from '../support/fresh.ts';
import { aLead, aSession, aVisit } from '../support/rows.ts';

const fresh = () => new SnapshotDatabase(`copies ${crypto.randomUUID()}`);
const leadsNow = (db: Database, copies: SnapshotDatabase, now = 5000) =>
  takeSnapshot(db, copies, { reason: 'import', what: 'a.csv', tables: ['leads'], now });

test('a copy brings its tables back as they were, and leaves the others alone', async () => {
  const [db, copies] = [await freshStore(), fresh()];
  const lead = await addLead(db, { name: 'Ada', channel: 'x' }, 1000);
  const snapshot = await leadsNow(db, copies);
  await db.leads.update(lead.id, { name: 'Eve' });
  await db.sessions.put(aSession());
  await restoreSnapshot(db, copies, snapshot);
  expect(await db.leads.toArray()).toEqual([lead]);
  expect(await db.sessions.count()).toBe(1);
});

test('a copy of many rows is whole', async () => {
  const [db, copies] = [await freshStore(), fresh()];
  const rows = Array.from({ length: 4500 }, (_, at) => aLead({ id: `lead ${at}` }));
  await db.leads.bulkPut(rows);
  const snapshot = await leadsNow(db, copies);
  expect(snapshot.rows).toEqual({ leads: 4500 });
  await db.leads.clear();
  await restoreSnapshot(db, copies, snapshot);
  expect(await db.leads.count()).toBe(4500);
});

test('bringing visits back derives their totals again', async () => {
  const [db, copies] = [await freshStore(), fresh()];
  await db.sessions.put(aSession());
  await db.visits.put(aVisit());
  const order = { reason: 'erasure', what: '', tables: ['sessions', 'visits'], now: 1 } as const;
  const snapshot = await takeSnapshot(db, copies, order);
  await db.visits.clear();
  await restoreSnapshot(db, copies, snapshot);
  expect(await db.dailyTotals.count()).toBe(1);
});

test('a copy of nothing is whole at once', async () => {
  const [db, copies] = [await freshStore(), fresh()];
  const told: number[] = [];
  const order = { reason: 'restore', what: '', tables: ['leads', 'sales'], now: 1 } as const;
  await takeSnapshot(db, copies, order, (share) => told.push(share));
  expect(told).toEqual([1, 1]);
});

test('the last three copies are kept', async () => {
  const [db, copies] = [await freshStore(), fresh()];
  for (const now of [1, 2, 3, 4, 5]) await leadsNow(db, copies, now);
  expect((await allSnapshots(copies)).map(({ at }) => at)).toEqual([5, 4, 3]);
});

test('a copy that was cut off is never offered, and thrown away with the next one', async () => {
  const [db, copies] = [await freshStore(), fresh()];
  await db.leads.put(aLead());
  const broken = takeSnapshot(db, copies, {
    reason: 'import',
    what: '',
    tables: ['leads', 'none'],
    now: 1,
  });
  await expect(broken).rejects.toThrow();
  expect(await allSnapshots(copies)).toEqual([]);
  expect(await copies.chunks.count()).toBe(1);
  await leadsNow(db, copies);
  expect(await copies.snapshots.count()).toBe(1);
  expect(await copies.chunks.count()).toBe(1);
});

test('forgetting leaves no copy', async () => {
  const [db, copies] = [await freshStore(), fresh()];
  await db.leads.put(aLead());
  await leadsNow(db, copies);
  await forgetSnapshots(copies);
  expect([await copies.snapshots.count(), await copies.chunks.count()]).toEqual([0, 0]);
});
