import { rebuildTotals } from './dailyTotals.ts';
import type { Database } from './database.ts';
import { type AnyRow, type MergeChanges, mergeChanges, rowsIn } from './mergeRule.ts';
import {
  counting,
  FACT_TABLES,
  putAll,
  readTables,
  replaceTables,
  type Tables,
  type Tell,
} from './replace.ts';
import { withoutOverlaps } from './restoreTime.ts';

/**
 * How a backup comes in: as another copy of one's own records, as another person's, of whom only the
 * leads and the contacts with them are taken and never the time, or in place of everything.
 */
export const RESTORE_WAYS = ['merge', 'leads only', 'replace'] as const;
export type RestoreWay = (typeof RESTORE_WAYS)[number];

/** What would change in a table. */
export interface TablePreview {
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** What restoring would change, table by table; tables in which nothing changes are left out. */
export async function previewRestore(
  db: Database,
  incoming: Tables,
  way: RestoreWay,
): Promise<TablePreview[]> {
  const own = await readTables(db);
  const changes = changesOf(own, incoming, way);
  return FACT_TABLES.filter((table) => table !== 'deletions')
    .map((table) => previewOf(table, own, changes))
    .filter(({ added, changed, gone }) => added + changed + gone > 0);
}

function previewOf(table: string, own: Tables, { put, gone }: MergeChanges): TablePreview {
  const known = new Set(rowsIn(own, table).map(({ id }) => id));
  const changed = (put[table] ?? []).filter(({ id }) => known.has(id)).length;
  return {
    table,
    changed,
    added: (put[table] ?? []).length - changed,
    gone: gone[table]?.length ?? 0,
  };
}

function changesOf(own: Tables, incoming: Tables, way: RestoreWay): MergeChanges {
  switch (way) {
    case 'merge':
      return withoutOverlaps(own, mergeChanges(own, incoming));
    case 'leads only':
      return mergeChanges(own, leadsOf(incoming));
    case 'replace':
      return replacing(own, incoming);
  }
}

/** Another person's leads and contacts, without the sessions and goals they came from. */
function leadsOf(incoming: Tables): Tables {
  const bare = (row: AnyRow) => ({ ...row, sessionId: null, goalId: null, importId: null });
  return {
    leads: rowsIn(incoming, 'leads').map(bare),
    touches: rowsIn(incoming, 'touches').map((row) => ({ ...row, importId: null })),
  };
}

function replacing(own: Tables, incoming: Tables): MergeChanges {
  const pairs = FACT_TABLES.map((table) => {
    const kept = new Set(rowsIn(incoming, table).map(({ id }) => id));
    const same = mergeChanges({ [table]: own[table] ?? [] }, { [table]: incoming[table] ?? [] });
    const gone = rowsIn(own, table).filter(({ id }) => !kept.has(id));
    return { table, put: same.put[table] ?? [], gone: gone.map(({ id }) => id) };
  });
  return {
    put: Object.fromEntries(pairs.map(({ table, put }) => [table, put])),
    gone: Object.fromEntries(pairs.map(({ table, gone }) => [table, gone])),
  };
}

/**
 * Brings a backup in, whole or not at all. What changes is decided in the transaction that writes,
 * since the recorder goes on meanwhile.
 */
export async function restore(
  db: Database,
  incoming: Tables,
  way: RestoreWay,
  tell: Tell = () => {},
): Promise<void> {
  if (way === 'replace') {
    const all = Object.fromEntries(FACT_TABLES.map((table) => [table, incoming[table] ?? []]));
    await replaceTables(db, all, tell);
    return;
  }
  await db.transaction(
    'rw',
    [...FACT_TABLES, 'dailyTotals'].map((name) => db.table(name)),
    async () => {
      const { put, gone } = changesOf(await readTables(db), incoming, way);
      const rows = FACT_TABLES.reduce((sum, table) => sum + (put[table]?.length ?? 0), 0);
      const writing = counting(rows, tell);
      for (const table of FACT_TABLES) {
        await db.table(table).bulkDelete([...(gone[table] ?? [])]);
        await putAll(db, table, put[table] ?? [], writing);
      }
      const time = [put.visits, put.sessions, gone.visits, gone.sessions];
      if (time.some((rows) => (rows?.length ?? 0) > 0)) await rebuildTotals(db);
    },
  );
}
