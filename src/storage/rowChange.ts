import type { Instant } from '../domain/calendar.ts';
import type { Cost, Effort } from '../domain/cost.ts';
import type { Goal } from '../domain/goal.ts';
import type { Lead, Touch } from '../domain/lead.ts';
import type { Mark } from '../domain/mark.ts';
import type { Sale } from '../domain/sale.ts';
import type { Database } from './database.ts';

interface Rows {
  readonly leads: Lead;
  readonly touches: Touch;
  readonly sales: Sale;
  readonly costs: Cost;
  readonly efforts: Effort;
  readonly goals: Goal;
  readonly marks: Mark;
}

type TableName = keyof Rows;

/** A row as it was and as a change leaves it; `null` where there is none. */
export type RowChange = {
  readonly [name in TableName]: {
    readonly table: name;
    readonly id: string;
    readonly before: Rows[name] | null;
    readonly after: Rows[name] | null;
  };
}[TableName];

/** What was done, as rows before and after: all that taking it back needs. Plain data. */
export type Undo = readonly RowChange[];

/** Why a change was not made: what it spoke of is gone, or was changed in another page since. */
export type NotDone = 'gone' | 'changed since';

export type Done = { readonly kind: 'done'; readonly undo: Undo };
export type Refused<Why extends string = NotDone> = {
  readonly kind: 'refused';
  readonly why: Why;
};

/** A change that was made, with what takes it back, or the reason why nothing was written. */
export type Outcome<Why extends string = NotDone> = Done | Refused<Why>;

export const GONE: Refused<'gone'> = { kind: 'refused', why: 'gone' };
export const CHANGED_SINCE: Refused<'changed since'> = { kind: 'refused', why: 'changed since' };

/**
 * Writes changed rows, each marked as changed now, and a deletion for each that is gone. It belongs
 * into the transaction that read the rows, over their tables and `deletions`.
 */
export async function commit(db: Database, changes: Undo, now: Instant): Promise<Done> {
  const undo: RowChange[] = [];
  for (const change of changes) {
    undo.push(change.after === null ? await erase(db, change, now) : await put(db, change, now));
  }
  return { kind: 'done', undo };
}

async function erase(db: Database, change: RowChange, now: Instant): Promise<RowChange> {
  const { table, id, before } = change;
  await db.table(table).delete(id);
  await db.deletions.put({ id, table, at: Math.max(now, before?.updatedAt ?? 0) });
  return change;
}

/** Of two edits in one millisecond, and of a deletion and its undo, the later one must win in every copy. */
async function put(db: Database, change: RowChange, now: Instant): Promise<RowChange> {
  const deletion = await db.deletions.get(change.id);
  const last = Math.max(change.before?.updatedAt ?? -1, deletion?.at ?? -1);
  const after = { ...change.after, updatedAt: Math.max(now, last + 1) };
  await db.table(change.table).put(after);
  return { ...change, after } as RowChange;
}

/**
 * Takes a change back: rows are as before, with a later `updatedAt`; what was added is deleted.
 * Refused whole if one of the rows was changed since, so that nobody's later edit is lost.
 */
export function undoChange(db: Database, undo: Undo, now: Instant): Promise<Outcome> {
  const tables = [...new Set(undo.map(({ table }) => db.table(table))), db.deletions];
  return db.transaction('rw', tables, async () => {
    for (const { table, id, after } of undo) {
      const row: unknown = (await db.table(table).get(id)) ?? null;
      if (!sameRow(row, after)) return CHANGED_SINCE;
    }
    return commit(db, undo.map(turned), now);
  });
}

function turned(change: RowChange): RowChange {
  return { ...change, before: change.after, after: change.before } as RowChange;
}

/** Rows are equal when all they say is; when they were written does not matter. */
export function sameRow(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'updatedAt') return undefined;
    return isRecord(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part;
  });
}

const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : 1;

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
