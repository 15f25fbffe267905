import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/storage/database.ts';
import { readTables } from '../../../src/storage/replace.ts';
import { changeSettings, readSettings } from '../../../src/storage/settings.ts';
import { allSnapshots, SnapshotDatabase } from '../../../src/storage/snapshots.ts';
import { desk } from '../../../src/transfer/desk/desk.ts';
import { freshStore } from '../../support/fresh.ts';
import { aLead, aSession, aVisit } from '../../support/rows.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const nobody = () => {};

async function aDesk() {
  const db = await freshStore();
  const copies = new SnapshotDatabase(`copies ${crypto.randomUUID()}`);
  return { db, copies, works: desk(db, copies) };
}

async function inUse() {
  const at = await aDesk();
  await at.db.leads.bulkPut([aLead({ id: 'a' }), aLead({ id: 'b' })]);
  await at.db.sessions.put(aSession());
  await at.db.visits.put(aVisit());
  await changeSettings(at.db, { currency: 'GBP' }, 1000);
  return at;
}

/** Keeps the shares that are told. */
function watched() {
  const shares: number[] = [];
  return { shares, tell: (share: number) => shares.push(share) };
}

describe('a backup that is saved', () => {
  it('says how far it is, and that it was made only once it is whole', async () => {
    const { db, works } = await inUse();
    const { shares, tell } = watched();
    await works.saveBackup(tell, '', NOW);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect((await readSettings(db)).backedUpAt).toBeNull();
    await works.backedUp(nobody);
    const settings = await db.settings.get('settings');
    expect(settings).toMatchObject({ backedUpAt: NOW, profile: expect.any(String) });
  });

  it('holds all there is: read in at once it changes nothing', async () => {
    const { works } = await inUse();
    const file = new File([await works.saveBackup(nobody, '', NOW)], 'a.json');
    await works.backedUp(nobody);
    expect(await works.openBackup(nobody, file, null)).toMatchObject({
      kind: 'open',
      backup: { currency: 'GBP', madeAt: NOW, rows: { leads: 2, visits: 1 } },
    });
    expect(await works.previewRestore(nobody, 'merge')).toEqual([]);
    expect(await works.previewRestore(nobody, 'replace')).toEqual([]);
  });

  it('is sealed with a passphrase', async () => {
    const { works } = await inUse();
    const file = new File([await works.saveBackup(nobody, 'correct horse', NOW)], 'a.sealed');
    const opened = (words: string | null) => works.openBackup(nobody, file, words);
    expect(await opened(null)).toEqual({ kind: 'refused', why: 'sealed' });
    expect(await opened('wrong horse!')).toEqual({ kind: 'refused', why: 'wrong passphrase' });
    expect(await opened('correct horse')).toMatchObject({ kind: 'open' });
  });
});

it('a restore comes after a copy of the tables it changes, and can be gone back from', async () => {
  const from = await inUse();
  const file = new File([await from.works.saveBackup(nobody, '', NOW)], 'a.json');
  const { db, copies, works } = await aDesk();
  await db.leads.put(aLead({ id: 'own' }));
  const before = await readTables(db);
  await works.openBackup(nobody, file, null);
  await works.restore(nobody, 'merge', NOW);
  expect(await db.leads.count()).toBe(3);
  const [copy] = await allSnapshots(copies);
  expect(copy).toMatchObject({ reason: 'restore', rows: { leads: 1, visits: 0 } });
  if (copy === undefined) throw new Error('no copy');
  await works.goBack(nobody, copy);
  expect(await readTables(db)).toEqual(before);
});

it('nothing is restored before a backup is open', async () => {
  const { works } = await aDesk();
  await expect(works.restore(nobody, 'merge', NOW)).rejects.toThrow('No backup is open');
});

it('everything that is erased can be taken back, the second time too', async () => {
  const { db, works } = await inUse();
  for (let time = 0; time < 2; time += 1) {
    const before = await readTables(db);
    const kept = await works.eraseEverything(nobody, NOW);
    expect(await db.leads.count()).toBe(0);
    await works.takeBackEverything(nobody, kept);
    expect(await readTables(db)).toEqual(before);
  }
});

it('taking everything back keeps what was recorded since, and the settings as they were', async () => {
  const { db, works } = await inUse();
  const kept = await works.eraseEverything(nobody, NOW);
  await db.leads.bulkPut([
    aLead({ id: 'new' }),
    aLead({ id: 'a', name: 'Later', updatedAt: 2 ** 45 }),
  ]);
  await db.visits.put(aVisit({ id: 'since', start: 9_000_000, end: 9_060_000 }));
  const fresh = await changeSettings(db, { currency: 'USD' }, NOW);
  await works.takeBackEverything(nobody, kept);
  const leads = await db.leads.orderBy('id').toArray();
  expect(leads.map(({ id }) => id)).toEqual(['a', 'b', 'new']);
  expect(leads[0]?.name).toBe('Later');
  expect(await db.visits.count()).toBe(2);
  const settings = await db.settings.get('settings');
  expect(settings?.currency).toBe('GBP');
  expect(settings?.updatedAt).toBeGreaterThan(fresh.updatedAt);
});

it('what is recorded while everything is erased is not lost', async () => {
  const { db, works } = await inUse();
  const worker = new Database(db.name);
  await worker.open();
  let recorded: Promise<unknown> | null = null;
  // Asked for while the rows are read, so that it is written as soon as their transaction lets it.
  const kept = await works.eraseEverything(() => {
    recorded ??= worker.visits.put(aVisit({ id: 'meanwhile', start: NOW, end: NOW + 60_000 }));
  }, NOW);
  await recorded;
  await worker.visits.put(aVisit({ id: 'after', start: NOW + 60_000, end: NOW + 120_000 }));
  const ids = async () => (await db.visits.orderBy('start').toArray()).map(({ id }) => id);
  expect(await ids()).toEqual(['after']);
  await works.takeBackEverything(nobody, kept);
  expect(await ids()).toEqual(['visit', 'meanwhile', 'after']);
  worker.close();
});

it("of another person's backup nothing but the leads and contacts can be read in", async () => {
  const from = await inUse();
  const file = new File([await from.works.saveBackup(nobody, '', NOW)], 'a.json');
  const { db, works } = await aDesk();
  await changeSettings(db, { profile: 'somebody else' }, NOW);
  await works.openBackup(nobody, file, null);
  for (const way of ['merge', 'replace'] as const) {
    await expect(works.restore(nobody, way, NOW)).rejects.toThrow('another person');
  }
  expect(await db.visits.count()).toBe(0);
  await works.restore(nobody, 'leads only', NOW);
  expect([await db.leads.count(), await db.visits.count()]).toEqual([2, 0]);
});

it('erased time is counted before and taken back after', async () => {
  const { db, works } = await inUse();
  const erasing = { kind: 'platform', platform: 'linkedin' } as const;
  expect(await works.whatGoes(nobody, erasing)).toEqual({ sessions: 1, visits: 1 });
  const { kept } = await works.erase(nobody, erasing, NOW);
  expect(await db.visits.count()).toBe(0);
  await works.takeBackErasure(nobody, kept, NOW);
  expect(await db.visits.count()).toBe(1);
});
