import type { Database, Deletion } from './database.ts';
import { inTheirCurrency } from './mergeCurrency.ts';
import {
  type AnyRow,
  canonical,
  isDeleted,
  type MergeChanges,
  mergeChanges,
  rowsIn,
  stampOf,
} from './mergeRule.ts';
import { counting, parts, type Tell } from './progress.ts';
import {
  FACT_TABLES,
  readTables,
  replaceTables,
  rowsGiven,
  rowsStored,
  type Tables,
} from './replace.ts';
import { withoutOverlaps } from './restoreTime.ts';
import { writeChanges } from './writeChanges.ts';

/**
 * How a backup comes in: as another copy of one's own records, as another person's, of whom only the
 * leads and the contacts with them are taken and never the time, or in place of everything.
 */
export const RESTORE_WAYS = ['merge', 'leads only', 'replace'] as const;
export type RestoreWay = (typeof RESTORE_WAYS)[number];

/** Whether records are another person's: made by a profile that has another name than one's own. */
export const isForeign = (theirs: string | null, own: string | null): boolean =>
  theirs !== null && own !== null && theirs !== own;

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
  tell: Tell = () => {},
): Promise<TablePreview[]> {
  // The visits are looked at twice: as rows, and as time that must not overlap.
  const comparisons = rowsGiven(incoming) + rowsGiven(incoming, ['visits']);
  const [reading, comparing] = parts(tell, [await rowsStored(db), comparisons]);
  const own = await readTables(db, reading);
  const changes = changesOf(own, incoming, way, counting(comparisons, comparing));
  comparing(1);
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

/** @param compared told of the incoming rows as they are done */
function changesOf(
  own: Tables,
  incoming: Tables,
  way: RestoreWay,
  compared: (rows: number) => void = () => {},
): MergeChanges {
  switch (way) {
    case 'merge': {
      const merged = mergeChanges(own, incoming, compared);
      return inTheirCurrency(own, incoming, withoutOverlaps(own, merged));
    }
    case 'leads only':
      return takingLeads(own, incoming);
    case 'replace':
      return replacing(own, incoming);
  }
}

/** What of a row is the reader's alone: where it came from here. */
const BELONGINGS = ['sessionId', 'goalId', 'importId'] as const;

/**
 * Another person's leads and contacts, without the import, sessions and goals they came from. A row
 * that is here changes by a later edit alone, and goes on belonging to what it belonged to here.
 */
function takingLeads(own: Tables, incoming: Tables): MergeChanges {
  const deleted = new Map(rowsIn(own, 'deletions').map((row) => [row.id, row]));
  const taken = (table: string): AnyRow[] => {
    const known = new Map(rowsIn(own, table).map((row) => [row.id, row]));
    return rowsIn(incoming, table).flatMap((row) => {
      if (isDeleted(row, deleted.get(row.id) as Deletion | undefined)) return [];
      const now = known.get(row.id);
      if (now !== undefined && stampOf(row) <= stampOf(now)) return [];
      return [belongingAs(row, now)];
    });
  };
  return { put: { leads: taken('leads'), touches: taken('touches') }, gone: {} };
}

function belongingAs(row: AnyRow, now: AnyRow | undefined): AnyRow {
  const fields = BELONGINGS.filter((field) => field in row);
  return { ...row, ...Object.fromEntries(fields.map((field) => [field, now?.[field] ?? null])) };
}

function replacing(own: Tables, incoming: Tables): MergeChanges {
  const pairs = FACT_TABLES.map((table) => {
    const now = new Map(rowsIn(own, table).map((row) => [row.id, row]));
    const kept = new Set(rowsIn(incoming, table).map(({ id }) => id));
    const put = rowsIn(incoming, table).filter((row) => !isSame(now.get(row.id), row));
    return { table, put, gone: [...now.keys()].filter((id) => !kept.has(id)) };
  });
  return {
    put: Object.fromEntries(pairs.map(({ table, put }) => [table, put])),
    gone: Object.fromEntries(pairs.map(({ table, gone }) => [table, gone])),
  };
}

/** Two rows that say the same in all they hold; when they were written last does not settle it. */
const isSame = (now: AnyRow | undefined, row: AnyRow): boolean =>
  now !== undefined &&
  (JSON.stringify(now) === JSON.stringify(row) || canonical(now) === canonical(row));

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
  await writeChanges(db, rowsGiven(incoming), (own) => changesOf(own, incoming, way), tell);
}

/**
 * Puts all that was erased back beside what was written since, of two versions the later one; only
 * the settings come back as they were, for those of now are those of a first start.
 */
export function putBack(db: Database, erased: Tables, tell: Tell = () => {}): Promise<void> {
  return writeChanges(
    db,
    rowsGiven(erased),
    (own) => changesOf(own, { ...erased, settings: outlasting(own, erased) }, 'merge'),
    tell,
  );
}

/** The erased settings, written later than those of now, so that open pages take them too. */
function outlasting(own: Tables, erased: Tables): readonly AnyRow[] {
  const now = new Map(rowsIn(own, 'settings').map((row) => [row.id, stampOf(row) + 1]));
  return rowsIn(erased, 'settings').map((row) => ({
    ...row,
    updatedAt: Math.max(stampOf(row), now.get(row.id) ?? 0),
  }));
}
