import { Database } from '../../src/storage/database.ts';
import { addVersions, type Migration } from '../../src/storage/migrations.ts';
import { allSnapshots, SnapshotDatabase } from '../../src/storage/snapshots.ts';
import { aLead } from './rows.ts';

/** What runs inside a page of the extension: a store of version 1 and its way to version 2. */
const NAME = 'migrating';
const copies = () => new SnapshotDatabase(`${NAME}-copies`);

/** Rows that the migration under way has changed so far. */
let changed = 0;
const TO_2: Migration = {
  version: 2,
  stores: { leads: 'id, createdAt, nickname' },
  rows: {
    leads: (row) => {
      changed += 1;
      return { ...row, nickname: `${row.name}y` };
    },
  },
};

/** A store of version 1 with so many leads. */
async function fill(leads: number): Promise<void> {
  const db = new Database(NAME, []);
  const note = 'x'.repeat(500);
  await db.leads.bulkPut(Array.from({ length: leads }, (_, at) => aLead({ id: `${at}`, note })));
  db.close();
}

/** Opens it as a later version of the product does. */
async function open(): Promise<void> {
  const db = new Database(NAME, [TO_2], copies);
  await db.open();
  db.close();
}

/** How many rows are changed, and whether a whole copy of them was made before. */
async function seen(): Promise<{ readonly changed: number; readonly copied: boolean }> {
  return { changed, copied: (await allSnapshots(copies())).length === 1 };
}

/** The store as it lies there: its version, and how many of its leads are of version 2. */
async function state() {
  const [known] = (await indexedDB.databases()).filter(({ name }) => name === NAME);
  const version = (known?.version ?? 0) / 10;
  const db = new Database(NAME, []);
  if (version === 2) addVersions(db, [TO_2]);
  const leads = await db.leads.toArray();
  db.close();
  return { version, leads: leads.length, changed: leads.filter((row) => 'nickname' in row).length };
}

/** What a test asks of it. */
export const works = { fill, open, seen, state };
