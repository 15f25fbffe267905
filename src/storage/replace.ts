import type { Table } from 'dexie';
import type { Database } from './database.ts';
import { counting, parts, type Tell } from './progress.ts';
import { rebuildTotals } from './rebuildTotals.ts';

/** Rows by the table they belong to. */
export interface Tables {
  readonly [table: string]: readonly unknown[];
}

/** Tables that hold what people and the recorder wrote; the totals are derived from them. */
export const FACT_TABLES = [
  'visits',
  'sessions',
  'goals',
  'leads',
  'touches',
  'sales',
  'costs',
  'efforts',
  'marks',
  'nudges',
  'reviews',
  'imports',
  'coverage',
  'deletions',
  'settings',
] as const;
export type FactTable = (typeof FACT_TABLES)[number];

/** What the daily totals are derived from. */
const TIME_TABLES = ['visits', 'sessions', 'settings'] as const;

const AT_ONCE = 2000;

/** What a row costs to write, and to take away, where reading one costs 1: it goes into every index. */
export const WRITING = 6;
const CLEARING = 4;

/** Empties some tables and writes these rows in their place, whole or not at all. Others stay. */
export function replaceTables(db: Database, tables: Tables, tell: Tell = () => {}): Promise<void> {
  const names = FACT_TABLES.filter((name) => tables[name] !== undefined);
  const involved = [...names, ...TIME_TABLES, 'dailyTotals'].map((name) => db.table(name));
  return db.transaction('rw', involved, async () => {
    const own = await rowsStored(db, names);
    const coming = rowsGiven(tables, names);
    const [clearing, writing, deriving] = parts(tell, [
      own * CLEARING,
      coming * WRITING,
      tables.visits?.length ?? 0,
    ]);
    const cleared = counting(own, clearing);
    const written = counting(coming, writing);
    for (const name of names) {
      const rows = await db.table(name).count();
      await db.table(name).clear();
      cleared(rows);
    }
    for (const name of names) await putAll(db, name, tables[name] ?? [], written);
    if (TIME_TABLES.some((name) => names.includes(name))) await rebuildTotals(db);
    deriving(1);
  });
}

/** How many rows some tables hold. */
export async function rowsStored(
  db: Database,
  names: readonly string[] = FACT_TABLES,
): Promise<number> {
  const counts = await Promise.all(names.map((name) => db.table(name).count()));
  return counts.reduce((sum, rows) => sum + rows, 0);
}

/** How many rows are given for some tables. */
export const rowsGiven = (tables: Tables, names: readonly string[] = FACT_TABLES): number =>
  names.reduce((sum, name) => sum + (tables[name]?.length ?? 0), 0);

/** Writes many rows of a table, some thousand at a time; within a transaction of the caller's. */
export async function putAll(
  db: Database,
  table: string,
  rows: readonly unknown[],
  written: (rows: number) => void = () => {},
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    await db.table(table).bulkPut(some);
    written(some.length);
  }
}

/** So many rows are read at once, so that it can be told how far it is. */
const READ_AT_ONCE = 20_000;

/** All rows of a table in the order of their ids. */
async function rowsIn(
  table: Table<{ readonly id: string }, string>,
  rows: number,
  told: (rows: number) => void,
): Promise<readonly unknown[]> {
  const all: { readonly id: string }[] = [];
  do {
    const last = all.at(-1);
    const next = last === undefined ? table.orderBy(':id') : table.where(':id').above(last.id);
    const some = await next.limit(READ_AT_ONCE).toArray();
    for (const row of some) all.push(row);
    told(some.length);
    if (some.length < READ_AT_ONCE) return all;
  } while (all.length < rows);
  return all;
}

/** Every fact of the store at one moment. */
export function readTables(
  db: Database,
  tell: Tell = () => {},
): Promise<{ readonly [table in FactTable]: readonly unknown[] }> {
  const tables = FACT_TABLES.map((name) => db.table(name));
  return db.transaction('r', tables, async () => {
    const counts = await Promise.all(tables.map((table) => table.count()));
    const all = Math.max(
      1,
      counts.reduce((sum, rows) => sum + rows, 0),
    );
    const read: { [table: string]: readonly unknown[] } = {};
    let done = 0;
    for (const [at, name] of FACT_TABLES.entries()) {
      read[name] = await rowsIn(db.table(name), counts[at] ?? 0, (rows) => {
        done += rows;
        tell(Math.min(1, done / all));
      });
    }
    return read as { readonly [table in FactTable]: readonly unknown[] };
  });
}
