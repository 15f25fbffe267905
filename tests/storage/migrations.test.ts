import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Database } from '../../src/storage/database.ts';
import {
  addVersions,
  copyBeforeMigration,
  MIGRATIONS,
  type Migration,
  migrateTables,
  schemaOf,
} from '../../src/storage/migrations.ts';
import { FACT_TABLES, readTables } from '../../src/storage/replace.ts';
import { allSnapshots, SnapshotDatabase } from '../../src/storage/snapshots.ts';
import { SCHEMA } from '../../src/transfer/backup/backup.ts';
import { ROW_SCHEMAS } from '../../src/transfer/backup/rowSchemas.ts';
import first from '../fixtures/schema-1.json' with { type: 'json' };

const fresh = () => `store ${crypto.randomUUID()}`;

/** A store as a released version left it behind. */
async function storeOfVersion1(): Promise<string> {
  const old = new Dexie(fresh());
  old.version(1).stores(first.stores);
  await old.open();
  for (const [table, rows] of Object.entries(first.rows)) await old.table(table).bulkPut(rows);
  old.close();
  return old.name;
}

describe('version 1', () => {
  it('has the tables and indexes it was released with', () => {
    const stores = Object.fromEntries(
      new Database(fresh()).tables.map(({ name, schema }) => [
        name,
        [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
      ]),
    );
    if (schemaOf(MIGRATIONS) === 1) expect(stores).toEqual(first.stores);
    expect(Object.keys(stores)).toEqual(expect.arrayContaining(Object.keys(first.stores)));
  });

  it('opens today with every row that was in it', async () => {
    const db = new Database(await storeOfVersion1());
    const tables = await readTables(db);
    for (const table of FACT_TABLES) {
      expect(tables[table]).toHaveLength(first.rows[table].length);
      for (const row of tables[table]) expect(v.is(ROW_SCHEMAS[table], row)).toBe(true);
    }
  });

  it('is the schema of backups', () => {
    expect(SCHEMA).toBe(schemaOf(MIGRATIONS));
  });
});

const TO_2: Migration = {
  version: 2,
  stores: { leads: 'id, createdAt, nickname' },
  rows: { leads: (row) => ({ ...row, nickname: `${row.name}y` }) },
};
const TO_3: Migration = {
  version: 3,
  stores: {},
  rows: { leads: (row) => ({ ...row, nickname: String(row.nickname).toUpperCase() }) },
};

async function migrated(name: string): Promise<Dexie> {
  const db = new Dexie(name);
  db.version(1).stores(first.stores);
  addVersions(db, [TO_2, TO_3]);
  return db.open();
}

describe('a migration', () => {
  it('changes each row once for each version, in order', async () => {
    const db = await migrated(await storeOfVersion1());
    const [lead] = await db.table('leads').toArray();
    expect(lead.nickname).toBe('ADA BYRONY');
    db.close();
  });

  it('changes an old backup as it changes an old store', async () => {
    const db = await migrated(await storeOfVersion1());
    const tables = migrateTables(first.rows, 1, [TO_2, TO_3]);
    expect(tables.leads).toEqual(await db.table('leads').toArray());
    expect(tables.sales).toEqual(first.rows.sales);
    db.close();
  });

  it('comes after a copy of the tables it touches, and of no others', async () => {
    const name = await storeOfVersion1();
    const copies = new SnapshotDatabase(fresh());
    await copyBeforeMigration(name, copies, [TO_2, TO_3], 5000);
    await copyBeforeMigration(name, copies, [TO_2, TO_3], 6000);
    expect(await allSnapshots(copies)).toMatchObject([
      { reason: 'migration', schema: 1, rows: { leads: 1 } },
    ]);
  });

  it('runs when the store is first used, after its copy', async () => {
    const name = await storeOfVersion1();
    const copies = new SnapshotDatabase(fresh());
    const db = new Database(name, [TO_2], () => copies);
    const [leads, sales] = await Promise.all([db.leads.toArray(), db.sales.toArray()]);
    expect([leads.length, sales.length, db.verno]).toEqual([1, 1, 2]);
    expect(await allSnapshots(copies)).toHaveLength(1);
    db.close();
  });

  it('needs no copy of a store that is new', async () => {
    const copies = new SnapshotDatabase(fresh());
    await copyBeforeMigration(fresh(), copies, [TO_2], 5000);
    expect(await allSnapshots(copies)).toEqual([]);
  });

  it('that fails leaves the store as it was', async () => {
    const name = await storeOfVersion1();
    const db = new Dexie(name);
    db.version(1).stores(first.stores);
    const broken = () => {
      throw new Error('A bug.');
    };
    addVersions(db, [TO_2, { ...TO_3, rows: { sales: broken } }]);
    await expect(db.open()).rejects.toThrow();
    const old = await new Dexie(name).open();
    expect(old.verno).toBe(1);
    expect(await old.table('leads').toArray()).toEqual(first.rows.leads);
    old.close();
  });
});
