import { rebuildTotals } from './dailyTotals.ts';
import type { Database } from './database.ts';

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

const AT_ONCE = 2000;

/** Empties some tables and writes these rows in their place, whole or not at all. Others stay. */
export function replaceTables(db: Database, tables: Tables): Promise<void> {
  const names = FACT_TABLES.filter((name) => tables[name] !== undefined);
  return db.transaction(
    'rw',
    [...names, 'visits', 'sessions', 'dailyTotals'].map((name) => db.table(name)),
    async () => {
      for (const name of names) {
        await db.table(name).clear();
        await putAll(db, name, tables[name] ?? []);
      }
      if (names.includes('visits') || names.includes('sessions')) await rebuildTotals(db);
    },
  );
}

/** Writes many rows of a table, some thousand at a time; within a transaction of the caller's. */
export async function putAll(db: Database, table: string, rows: readonly unknown[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await db.table(table).bulkPut(rows.slice(from, from + AT_ONCE));
}

/** Every fact of the store at one moment. */
export function readTables(
  db: Database,
): Promise<{ readonly [table in FactTable]: readonly unknown[] }> {
  return db.transaction(
    'r',
    FACT_TABLES.map((name) => db.table(name)),
    async () => {
      const read = FACT_TABLES.map(async (name) => [
        name,
        await db.table(name).orderBy(':id').toArray(),
      ]);
      return Object.fromEntries(await Promise.all(read));
    },
  );
}
