import Dexie from 'dexie';
import type { Instant } from '../domain/calendar.ts';
import type { AnyRow } from './mergeRule.ts';
import type { Tables } from './replace.ts';
import { allSnapshots, type SnapshotDatabase, takeSnapshot } from './snapshots.ts';

/** What one version of the store changes. A released one is never edited; another comes after it. */
export interface Migration {
  readonly version: number;
  /** Tables whose indexes change, as Dexie writes them; `null` for a table that goes. */
  readonly stores: { readonly [table: string]: string | null };
  /** What becomes of each row of a table; pure, and safe to run again on what it made. */
  readonly rows: { readonly [table: string]: (row: AnyRow) => AnyRow };
}

/** Every version after the first, in order. Version 1 is the first release. */
export const MIGRATIONS: readonly Migration[] = [];

/** The newest version of the store there is. */
export const schemaOf = (migrations: readonly Migration[]): number =>
  migrations.at(-1)?.version ?? 1;

/** Rows of an older schema, in a backup say, as the newest one has them. */
export function migrateTables(
  tables: Tables,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Tables {
  const migrated: { [table: string]: readonly unknown[] } = { ...tables };
  for (const { version, rows } of migrations) {
    if (version <= from) continue;
    for (const [table, change] of Object.entries(rows))
      migrated[table] = (migrated[table] ?? []).map((row) => change(row as AnyRow));
  }
  return migrated;
}

/** Teaches a database its later versions; each runs in the transaction in which the browser upgrades. */
export function addVersions(db: Dexie, migrations: readonly Migration[]): void {
  for (const { version, stores, rows } of migrations) {
    db.version(version)
      .stores({ ...stores })
      .upgrade(async (transaction) => {
        for (const [table, change] of Object.entries(rows))
          await transaction
            .table<AnyRow, string>(table)
            .toCollection()
            .modify((row, context) => {
              context.value = change(row);
            });
      });
  }
}

/**
 * Copies what the coming migrations touch, before the store is opened in its newest version. Killed
 * in between, it copies again; killed after it, the copy is there and the browser upgrades whole or
 * not at all. A new store, or one that is new enough, needs no copy.
 */
export async function copyBeforeMigration(
  name: string,
  copies: SnapshotDatabase,
  migrations: readonly Migration[],
  now: Instant,
): Promise<void> {
  if (migrations.length === 0 || !(await Dexie.exists(name))) return;
  const old = await new Dexie(name).open();
  try {
    const coming = migrations.filter(({ version }) => version > old.verno);
    const touched = coming.flatMap(({ rows, stores }) => [
      ...Object.keys(rows),
      ...Object.keys(stores),
    ]);
    const there = new Set(old.tables.map((table) => table.name));
    const tables = [...new Set(touched)].filter((table) => there.has(table));
    if (tables.length === 0 || (await isCopied(copies, old.verno))) return;
    await takeSnapshot(old, copies, {
      reason: 'migration',
      what: String(schemaOf(migrations)),
      tables,
      now,
    });
  } finally {
    old.close();
  }
}

async function isCopied(copies: SnapshotDatabase, schema: number): Promise<boolean> {
  const all = await allSnapshots(copies);
  return all.some((one) => one.reason === 'migration' && one.schema === schema);
}
