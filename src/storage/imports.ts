import type { Instant } from '../domain/calendar.ts';
import type { Database, Import } from './database.ts';
import { refreshImported } from './importTotals.ts';

/** A row to write, with the row that was there when it was decided. */
export interface ImportPut {
  readonly table: string;
  readonly before: { readonly id: string } | null;
  readonly after: { readonly id: string };
}

/** A row to take away, as it was when that was decided. */
export interface ImportTake {
  readonly table: string;
  readonly before: { readonly id: string };
  readonly after: null;
}

export type ImportWrite = ImportPut | ImportTake;

/** What is imported at one stroke. */
export interface Importing {
  readonly id: string;
  readonly at: Instant;
  readonly kind: string;
  readonly fileName: string;
  readonly counts: Import['counts'];
  readonly read: Import['read'];
  readonly writes: readonly ImportWrite[];
}

/** Tables whose rows say themselves which import made them. */
export const TABLES_WITH_IMPORT = ['leads', 'touches', 'sales', 'efforts'] as const;

const AT_ONCE = 1000;

/**
 * Writes an import whole or not at all, with what its undo needs.
 * @param tell told the share that is written, 0 to 1
 * @returns `changed since` where a row is not what it was when the import was decided
 */
export function applyImport(
  db: Database,
  importing: Importing,
  tell: (share: number) => void = () => {},
): Promise<'done' | 'changed since'> {
  const { writes, ...rest } = importing;
  const names = [...new Set(writes.map(({ table }) => table))];
  return db.transaction('rw', tablesFor(db, names), async () => {
    if (await someChanged(db, writes)) return 'changed since';
    let written = 0;
    for (const name of names) {
      const mine = writes.filter(({ table }) => table === name);
      const going = mine.flatMap((write) => (write.after === null ? [write.before.id] : []));
      await db.table(name).bulkDelete(going);
      await db.deletions.bulkPut(going.map((id) => ({ id, table: name, at: importing.at })));
      const rows = mine.flatMap(({ after }) => (after === null ? [] : [after]));
      for (let from = 0; from < rows.length; from += AT_ONCE) {
        await db.table(name).bulkPut(rows.slice(from, from + AT_ONCE));
        written += Math.min(AT_ONCE, rows.length - from);
        tell(written / writes.length);
      }
    }
    await db.imports.put({ ...rest, ...undoOf(writes), undoneAt: null, updatedAt: rest.at });
    await refreshImported(db, names);
    return 'done';
  });
}

const tablesFor = (db: Database, names: readonly string[]) =>
  [
    ...new Set([...names, 'imports', 'deletions', 'visits', 'sessions', 'dailyTotals', 'settings']),
  ].map((name) => db.table(name));

async function someChanged(db: Database, writes: readonly ImportWrite[]): Promise<boolean> {
  for (const name of new Set(writes.map(({ table }) => table))) {
    const mine = writes.filter(({ table }) => table === name);
    const ids = mine.map((write) => (write.after ?? write.before).id);
    const rows: unknown[] = await db.table(name).bulkGet(ids);
    if (mine.some(({ before }, at) => stampOf(rows[at]) !== stampOf(before))) return true;
  }
  return false;
}

const stampOf = (row: unknown): unknown =>
  row === undefined || row === null
    ? null
    : ((row as { updatedAt?: unknown }).updatedAt ?? 'there');

function undoOf(writes: readonly ImportWrite[]): Pick<Import, 'before' | 'made'> {
  const named: readonly string[] = TABLES_WITH_IMPORT;
  return {
    before: writes.flatMap(({ table, before, after }) => {
      if (before === null) return [];
      return [
        after === null ? { table, row: before, gone: true as const } : { table, row: before },
      ];
    }),
    made: writes.flatMap(({ table, before, after }) =>
      before === null && after !== null && !named.includes(table) ? [{ table, id: after.id }] : [],
    ),
  };
}

/** Every import, the last one in front. */
export function allImports(db: Database): Promise<Import[]> {
  return db.imports.orderBy('at').reverse().toArray();
}

/** The last file of leads or sales that was read and is not undone, or `null`. */
export async function lastImport(db: Database): Promise<Import | null> {
  const newest = db.imports.orderBy('at').reverse();
  return (
    (await newest.filter(({ read, undoneAt }) => read !== null && undoneAt === null).first()) ??
    null
  );
}

/** How a file with this head was read the last time, or `null`. */
export async function rememberedMapping(db: Database, head: string): Promise<unknown> {
  const alike = await db.imports
    .orderBy('at')
    .reverse()
    .filter(({ read }) => read?.head === head)
    .first();
  return alike?.read?.mapping ?? null;
}
