import Dexie, { type Table } from 'dexie';
import type { Instant } from '../domain/calendar.ts';
import { counting, type Tell } from './progress.ts';

/** Why a copy was made. */
export type SnapshotReason = 'import' | 'restore' | 'erasure' | 'migration';

/** A copy of some tables as they were. Without `complete` it was cut off, and nothing may rest on it. */
export interface Snapshot {
  readonly id: string;
  readonly at: Instant;
  readonly reason: SnapshotReason;
  /** What was about to happen: a file's name, or nothing. */
  readonly what: string;
  /** The store's schema it was copied from. */
  readonly schema: number;
  readonly rows: { readonly [table: string]: number };
  readonly complete: 0 | 1;
}

/** Some rows of a table of a snapshot, in the order of their ids. */
interface Chunk {
  readonly snapshot: string;
  readonly table: string;
  readonly place: number;
  readonly rows: readonly unknown[];
}

/** The second database: copies of the first one, of which the last three are kept. */
export class SnapshotDatabase extends Dexie {
  declare readonly snapshots: Table<Snapshot, string>;
  declare readonly chunks: Table<Chunk, [string, string, number]>;

  constructor(name = 'worthwhile-snapshots') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ snapshots: 'id, at', chunks: '[snapshot+table+place], snapshot' });
  }
}

const KEPT = 3;
const AT_ONCE = 2000;

/** What a copy is for. */
export interface SnapshotOrder {
  readonly reason: SnapshotReason;
  readonly what: string;
  /** The tables that are about to be touched; the others are not copied. */
  readonly tables: readonly string[];
  readonly now: Instant;
}

/**
 * Copies tables, some thousand rows at a time. The mark that it is complete comes last: what was cut
 * off before it is thrown away with the next copy. Of the complete ones the last three stay.
 */
export async function takeSnapshot(
  db: Dexie,
  copies: SnapshotDatabase,
  { reason, what, tables, now }: SnapshotOrder,
  tell: Tell = () => {},
): Promise<Snapshot> {
  const id = crypto.randomUUID();
  const rows: { [table: string]: number } = {};
  const begun: Snapshot = { id, at: now, reason, what, schema: db.verno, rows, complete: 0 };
  await copies.snapshots.put(begun);
  const copied = db.tables.filter(({ name }) => tables.includes(name));
  const counts = await Promise.all(copied.map((table) => table.count()));
  const copying = counting(
    counts.reduce((sum, some) => sum + some, 0),
    tell,
  );
  for (const table of tables) rows[table] = await copyTable(db, copies, id, table, copying);
  const done: Snapshot = { ...begun, rows, complete: 1 };
  await copies.snapshots.put(done);
  await throwAway(copies);
  return done;
}

async function copyTable(
  db: Dexie,
  copies: SnapshotDatabase,
  id: string,
  table: string,
  copying: (rows: number) => void,
): Promise<number> {
  let copied = 0;
  let last: string | null = null;
  for (let place = 0; ; place += 1) {
    const from: string | null = last;
    const source = db.table<{ readonly id: string }, string>(table);
    const after = from === null ? source.orderBy(':id') : source.where(':id').above(from);
    const rows: { readonly id: string }[] = await after.limit(AT_ONCE).toArray();
    if (rows.length > 0) await copies.chunks.put({ snapshot: id, table, place, rows });
    copied += rows.length;
    copying(rows.length);
    if (rows.length < AT_ONCE) return copied;
    last = rows.at(-1)?.id ?? null;
  }
}

/** Half copies, and complete ones beyond the last three. */
async function throwAway(copies: SnapshotDatabase): Promise<void> {
  await copies.transaction('rw', copies.snapshots, copies.chunks, async () => {
    const all = await copies.snapshots.orderBy('at').reverse().toArray();
    const kept = new Set(all.filter(({ complete }) => complete === 1).slice(0, KEPT));
    const going = all.filter((one) => !kept.has(one)).map(({ id }) => id);
    await copies.snapshots.bulkDelete(going);
    await copies.chunks.where('snapshot').anyOf(going).delete();
  });
}

/** The complete copies, the last one in front. */
export async function allSnapshots(copies: SnapshotDatabase): Promise<Snapshot[]> {
  const all = await copies.snapshots.orderBy('at').reverse().toArray();
  return all.filter(({ complete }) => complete === 1);
}

/** The rows of a copy, table by table; tables that were not copied are not there. */
export async function snapshotTables(
  copies: SnapshotDatabase,
  { id, rows }: Snapshot,
): Promise<{ readonly [table: string]: readonly unknown[] }> {
  const tables = Object.keys(rows).map(async (table) => {
    const chunks = await copies.chunks
      .where('[snapshot+table+place]')
      .between([id, table, Dexie.minKey], [id, table, Dexie.maxKey])
      .toArray();
    return [table, chunks.flatMap((chunk) => [...chunk.rows])] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

/** Forgets every copy: the database goes as a whole, which is quicker than row by row. */
export async function forgetSnapshots(copies: SnapshotDatabase): Promise<void> {
  await copies.delete({ disableAutoOpen: false });
  // Pages that list the copies hear of it from this.
  await copies.snapshots.clear();
}
