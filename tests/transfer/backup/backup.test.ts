import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Database } from '../../../src/storage/database.ts';
import { deleteLead } from '../../../src/storage/leadChanges.ts';
import { addLead } from '../../../src/storage/leads.ts';
import { FACT_TABLES, readTables } from '../../../src/storage/replace.ts';
import { previewRestore, restore } from '../../../src/storage/restore.ts';
import { addSale } from '../../../src/storage/sales.ts';
import { changeSettings, readSettings } from '../../../src/storage/settings.ts';
import {
  type Backup,
  readBackup,
  SCHEMA,
  writeBackup,
} from '../../../src/transfer/backup/backup.ts';
import { openBackup, seal } from '../../../src/transfer/backup/seal.ts';
import { freshStore } from '../../support/fresh.ts';
import { aGoal, aLead, aSession, aVisit } from '../../support/rows.ts';

async function aStore(): Promise<Database> {
  const db = await freshStore();
  const lead = await addLead(db, { name: 'Müller & Söhne 😀', channel: 'linkedin' }, 1000);
  const gone = await addLead(db, { name: 'Gone', channel: 'x' }, 1000);
  await deleteLead(db, gone.id, 2000);
  const origin = { sessionId: 'session', goalId: null, channel: 'linkedin' } as const;
  await addSale(
    db,
    { on: '2026-11-10', leadId: lead.id, amount: 100, count: 1, ...origin },
    3000,
    'UTC',
  );
  await db.sessions.put(aSession());
  await db.visits.put(aVisit());
  await db.goals.put(aGoal());
  await changeSettings(db, { currency: 'GBP' }, 4000);
  return db;
}

async function backupOf(db: Database): Promise<Backup> {
  return { schema: SCHEMA, madeAt: 5000, profile: 'me', tables: await readTables(db) };
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

async function readBack(db: Database): Promise<Backup> {
  const read = await readBackup(await bytesOf(await writeBackup(await backupOf(db))));
  if (read.kind === 'refused') throw new Error(read.why);
  return read.backup;
}

describe('a backup', () => {
  it('brings every table back as it was, on an empty store', async () => {
    const db = await aStore();
    const backup = await readBack(db);
    const empty = await freshStore();
    await restore(empty, backup.tables, 'replace');
    expect(await readTables(empty)).toEqual(await readTables(db));
    expect(await empty.dailyTotals.count()).toBe(1);
  });

  it('merged into the store it was made of changes nothing, however often', async () => {
    const db = await aStore();
    const before = await readTables(db);
    const { tables } = await readBack(db);
    expect(await previewRestore(db, tables, 'merge')).toEqual([]);
    await restore(db, tables, 'merge');
    await restore(db, tables, 'merge');
    expect(await readTables(db)).toEqual(before);
  });

  it('does not bring back what was deleted since', async () => {
    const db = await aStore();
    const { tables } = await readBack(db);
    const [lead] = await db.leads.toArray();
    await deleteLead(db, lead?.id ?? '', 9000);
    await restore(db, tables, 'merge');
    expect(await db.leads.count()).toBe(0);
  });

  it('of another person gives its leads and never its time', async () => {
    const { tables } = await readBack(await aStore());
    const db = await freshStore();
    await restore(db, tables, 'leads only');
    expect(await db.leads.toArray()).toMatchObject([
      { name: 'Müller & Söhne 😀', sessionId: null },
    ]);
    expect([await db.visits.count(), await db.sessions.count(), await db.settings.count()]).toEqual(
      [0, 0, 0],
    );
  });

  it('of another person changes an own lead only by a later edit, and never what it belongs to', async () => {
    const db = await freshStore();
    const own = { importId: 'mine', sessionId: 'mine', updatedAt: 5 };
    await db.leads.bulkPut(
      ['tie', 'early', 'late'].map((id) => aLead({ ...own, id, company: 'A' })),
    );
    const stamps = { tie: 5, early: 4, late: 6, new: 5 };
    const theirs = Object.entries(stamps).map(([id, updatedAt]) =>
      aLead({ id, updatedAt, company: 'Z', importId: 'theirs', sessionId: 'theirs' }),
    );
    expect(await previewRestore(db, { leads: theirs }, 'leads only')).toEqual([
      { table: 'leads', added: 1, changed: 1, gone: 0 },
    ]);
    await restore(db, { leads: theirs }, 'leads only');
    const leads = await db.leads.orderBy('id').toArray();
    expect(
      leads.map(({ id, company, importId, sessionId }) => [id, company, importId, sessionId]),
    ).toEqual([
      ['early', 'A', 'mine', 'mine'],
      ['late', 'Z', 'mine', 'mine'],
      ['new', 'Z', null, null],
      ['tie', 'A', 'mine', 'mine'],
    ]);
  });

  it('of another person brings back no lead that was deleted here, and no deletion', async () => {
    const db = await freshStore();
    await db.leads.put(aLead({ id: 'kept', updatedAt: 5 }));
    await db.deletions.put({ id: 'gone', table: 'leads', at: 6 });
    const leads = [aLead({ id: 'gone', updatedAt: 6 })];
    const deletions = [{ id: 'kept', table: 'leads', at: 9 }];
    await restore(db, { leads, deletions }, 'leads only');
    expect((await db.leads.toArray()).map(({ id }) => id)).toEqual(['kept']);
  });

  it('in place of everything tells rows apart by all they say, not by when they were written', async () => {
    for (const [own, theirs] of [
      ['A', 'Z'],
      ['Z', 'A'],
    ] as const) {
      const db = await freshStore();
      await db.leads.put(aLead({ id: 'a', name: own }));
      const incoming = { leads: [aLead({ id: 'a', name: theirs })] };
      expect(await previewRestore(db, incoming, 'replace')).toEqual([
        { table: 'leads', added: 0, changed: 1, gone: 0 },
      ]);
    }
  });

  it("of one's own other browser counts no second twice, however often it is read", async () => {
    const db = await aStore();
    const other = await freshStore();
    await other.sessions.put(aSession({ id: 'other', platform: 'x' }));
    const meanwhile = { sessionId: 'other', platform: 'x', start: 20_000, end: 50_000 } as const;
    await other.visits.put(aVisit({ id: crypto.randomUUID(), ...meanwhile, seconds: 30 }));
    await db.visits.clear();
    await db.visits.put(aVisit({ id: crypto.randomUUID() }));
    const backup = await readBack(other);
    await restore(db, backup.tables, 'merge');
    const visits = await db.visits.orderBy('start').toArray();
    expect(visits.map(({ platform, seconds }) => [platform, seconds])).toEqual([
      ['linkedin', 20],
      ['x', 30],
      ['linkedin', 10],
    ]);
    const cells = (await db.dailyTotals.toArray()).flatMap(({ platforms }) =>
      Object.values(platforms).flat(),
    );
    expect(cells.reduce((sum, [, , , seconds]) => sum + seconds, 0)).toBe(60);
    expect(await previewRestore(db, backup.tables, 'merge')).toEqual([]);
    await restore(db, backup.tables, 'merge');
    expect(await db.visits.orderBy('start').toArray()).toEqual(visits);
  });

  it('gives its currency to a new store in which no amount stands, and to no other one', async () => {
    const from = await aStore();
    const backup = await readBack(from);
    const settingsOf = async (work: (db: Database) => Promise<unknown>) => {
      const db = await freshStore();
      await changeSettings(db, { currency: 'USD', margin: 0.4 }, 9000);
      await work(db);
      await restore(db, backup.tables, 'merge');
      expect(await previewRestore(db, backup.tables, 'merge')).toEqual([]);
      const { currency, margin } = await readSettings(db);
      return { currency, margin };
    };
    const kept = { currency: 'USD', margin: 0.4 };
    expect(await settingsOf(async () => {})).toEqual({ ...kept, currency: 'GBP' });
    const lead = (expectedAmount: number | null) => (db: Database) =>
      db.leads.put(aLead({ id: 'own', expectedAmount }));
    expect(await settingsOf(lead(null))).toEqual({ ...kept, currency: 'GBP' });
    expect(await settingsOf(lead(0))).toEqual(kept);
    expect(await settingsOf((db) => db.goals.put(aGoal({ id: 'own' })))).toEqual(kept);
    expect(await settingsOf((db) => changeSettings(db, { typicalSale: 1 }, 9500))).toEqual(kept);
  });

  it('says before restoring what would change', async () => {
    const db = await aStore();
    const { tables } = await readBack(db);
    const other = await freshStore();
    await addLead(other, { name: 'Own', channel: 'x' }, 1000);
    expect(await previewRestore(other, tables, 'replace')).toContainEqual({
      table: 'leads',
      added: 1,
      changed: 0,
      gone: 1,
    });
    expect(await previewRestore(other, tables, 'merge')).toContainEqual({
      table: 'leads',
      added: 1,
      changed: 0,
      gone: 0,
    });
  });

  it.each([
    ['{"format":"something else"}', 'foreign'],
    ['Name,Email\nAda,ada@example.com\n', 'foreign'],
    ['', 'foreign'],
    ['{"format":"worthwhile backup","version":1', 'damaged'],
  ])('is no %j: %s', async (text, why) => {
    expect(await readBackup(new TextEncoder().encode(text))).toEqual({ kind: 'refused', why });
  });

  it('of a newer schema is refused as newer', async () => {
    const file = await writeBackup({ ...(await backupOf(await aStore())), schema: SCHEMA + 1 });
    expect(await readBackup(await bytesOf(file))).toEqual({ kind: 'refused', why: 'newer' });
  });

  it('with a row that is none is refused whole, though its checksum is right', async () => {
    const backup = await backupOf(await aStore());
    const tables = { ...backup.tables, leads: [...backup.tables.leads, { id: 'x', name: 7 }] };
    const file = await writeBackup({ ...backup, tables });
    expect(await readBackup(await bytesOf(file))).toEqual({ kind: 'refused', why: 'damaged' });
  });

  it('has every table of the store', async () => {
    const db = await freshStore();
    const derived = ['dailyTotals'];
    expect([...FACT_TABLES, ...derived].sort()).toEqual(db.tables.map(({ name }) => name).sort());
  });
});

describe('a damaged backup', () => {
  let whole: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    whole = await bytesOf(await writeBackup(await backupOf(await aStore())));
  });

  test('is refused, whichever byte was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 2),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = whole.slice();
          bytes[at] = (bytes[at] ?? 0) ^ change;
          expect((await readBackup(bytes)).kind).toBe('refused');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is refused, wherever it was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), async (at) => {
        expect((await readBackup(whole.slice(0, at))).kind).toBe('refused');
      }),
    );
  });
});

describe('a sealed backup', () => {
  it('opens with its passphrase and with no other', async () => {
    const file = await seal(await writeBackup(await backupOf(await aStore())), 'correct horse');
    expect(await openBackup(file, 'correct horse')).toMatchObject({ kind: 'read' });
    expect(await openBackup(file, 'Correct horse')).toEqual({
      kind: 'refused',
      why: 'wrong passphrase',
    });
    expect(await openBackup(file, null)).toEqual({ kind: 'refused', why: 'sealed' });
  });

  it('shows nothing of what is in it', async () => {
    const file = await seal(await writeBackup(await backupOf(await aStore())), 'correct horse');
    expect(await file.text()).not.toContain('linkedin');
  });

  it('cannot be changed unnoticed, not even in its first line', async () => {
    const file = await seal(await writeBackup(await backupOf(await aStore())), 'correct horse');
    const bytes = await bytesOf(file);
    const more = new TextDecoder('latin1')
      .decode(bytes)
      .replace('"rounds":600000', '"rounds":600001');
    const changed = Uint8Array.from(more, (sign) => sign.charCodeAt(0));
    expect(await openBackup(new Blob([changed]), 'correct horse')).toMatchObject({
      kind: 'refused',
    });
  });
});
