import type { Deletion } from './database.ts';
import { FACT_TABLES, type FactTable, type Tables } from './replace.ts';

/** A row of any table, as far as merging needs to know it. */
export interface AnyRow {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Rows to write and ids to take away, by table. */
export interface MergeChanges {
  readonly put: { readonly [table: string]: readonly AnyRow[] };
  readonly gone: { readonly [table: string]: readonly string[] };
}

/**
 * When a row was written last. Facts that nobody edits grow only at their end, so that says it;
 * others have their `updatedAt`.
 */
export function stampOf(row: AnyRow): number {
  for (const field of ['updatedAt', 'at', 'end', 'to']) {
    const stamp = row[field];
    if (typeof stamp === 'number') return stamp;
  }
  return 0;
}

/** Of two copies of one row the one that was written last; of two at once the greater text. */
export function laterRow(one: AnyRow, other: AnyRow): AnyRow {
  const apart = stampOf(one) - stampOf(other);
  if (apart !== 0) return apart > 0 ? one : other;
  // Most rows of two copies are the same to the letter, and that is told sooner.
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  return canonical(one) >= canonical(other) ? one : other;
}

/** A deletion as late as the row or later wins: what was deleted stays deleted. */
export const isDeleted = (row: AnyRow, deletion: Deletion | undefined): boolean =>
  deletion !== undefined && deletion.at >= stampOf(row);

/**
 * What another copy of the store changes in this one: per id the latest of edit and deletion wins.
 * The same in whatever order copies are merged, and nothing the second time.
 * @param compared told of the other copy's rows as they are done
 */
export function mergeChanges(
  own: Tables,
  other: Tables,
  compared: (rows: number) => void = () => {},
): MergeChanges {
  const deletions = mergedDeletions(own, other);
  const changes = FACT_TABLES.map(
    (table) => [table, tableChanges(table, own, other, deletions, compared)] as const,
  );
  return {
    put: Object.fromEntries(changes.map(([table, { put }]) => [table, put])),
    gone: Object.fromEntries(changes.map(([table, { gone }]) => [table, gone])),
  };
}

function mergedDeletions(own: Tables, other: Tables): ReadonlyMap<string, Deletion> {
  const merged = new Map<string, Deletion>();
  for (const row of [...rowsIn(own, 'deletions'), ...rowsIn(other, 'deletions')]) {
    const known = merged.get(row.id);
    const later = known === undefined ? row : laterRow(known as unknown as AnyRow, row);
    merged.set(row.id, later as unknown as Deletion);
  }
  return merged;
}

function tableChanges(
  table: FactTable,
  own: Tables,
  other: Tables,
  deletions: ReadonlyMap<string, Deletion>,
  compared: (rows: number) => void,
) {
  const ownRows = new Map(rowsIn(own, table).map((row) => [row.id, row]));
  const put: AnyRow[] = [];
  for (const row of rowsIn(other, table)) {
    compared(1);
    const now = ownRows.get(row.id);
    if (table !== 'deletions' && isDeleted(row, deletions.get(row.id))) continue;
    const winner = now === undefined ? row : laterRow(now, row);
    if (winner !== now && (now === undefined || canonical(now) !== canonical(winner)))
      put.push(winner);
  }
  if (table === 'deletions') return { put, gone: [] };
  const written = new Set(put.map(({ id }) => id));
  const gone = [...ownRows.values()].filter(
    (row) => !written.has(row.id) && isDeleted(row, deletions.get(row.id)),
  );
  return { put, gone: gone.map(({ id }) => id) };
}

export const rowsIn = (tables: Tables, table: string): readonly AnyRow[] =>
  (tables[table] ?? []) as readonly AnyRow[];

/** A value as text in which the order of fields does not matter: equal values, equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sorted(part) : part));
}

const sorted = (record: object) =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
