import type { Instant } from '../../domain/calendar.ts';
import { MINUTE } from '../../domain/duration.ts';
import type { Database } from '../../storage/database.ts';
import { applyImport, type ImportPut } from '../../storage/imports.ts';
import { readSettings } from '../../storage/settings.ts';
import { encodingOf, type Progress, textOf } from '../csv/encoding.ts';
import { rowsOf } from '../csv/records.ts';
import { type ActivityWatchTime, readActivityWatch } from './activityWatch.ts';
import { type DayTotals, readRescueTime, readTimeTracker } from './dayTotals.ts';
import { effortWrites, visitWrites } from './history.ts';

/** Time that another program recorded. */
export type TimeHistory = ActivityWatchTime | DayTotals;

/** Where and when time is brought in. */
export interface TimeTerms {
  readonly zone: string;
  readonly now: Instant;
  /** The note that days without hours get. */
  readonly note: string;
}

/** Reads a file of ActivityWatch, Time Tracker or RescueTime; `null` for any other. */
export async function readTimeFile(file: Blob, zone: string): Promise<TimeHistory | null> {
  let text = '';
  for await (const piece of textOf(file, await encodingOf(file))) text += piece;
  const content = /^\s*\{/.test(text) ? parsed(text) : null;
  if (content !== null) return readActivityWatch(content) ?? readTimeTracker(content);
  return readRescueTime(rowsOf(text, ','), zone);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What importing some time would write. Nothing is counted that was recorded here already, and what
 * the reader erased stays erased; what only the undo of an import took away comes back.
 */
export async function planTime(
  db: Database,
  history: TimeHistory,
  terms: TimeTerms,
): Promise<readonly ImportPut[]> {
  const { sessionGapMinutes } = await readSettings(db);
  const world = {
    importId: '',
    at: terms.now,
    zone: terms.zone,
    note: terms.note,
    gap: sessionGapMinutes * MINUTE,
    visits: await db.visits.toArray(),
    efforts: await db.efforts.toArray(),
  };
  const writes =
    history.kind === 'activitywatch'
      ? visitWrites(history.visits, world)
      : effortWrites(history, world);
  return allowed(db, writes);
}

async function allowed(db: Database, writes: readonly ImportPut[]): Promise<ImportPut[]> {
  const undone = new Set((await db.imports.toArray()).map(({ undoneAt }) => undoneAt));
  const deletions = await db.deletions.bulkGet(writes.map(({ after }) => after.id));
  return writes.flatMap((write, place) => {
    const deletion = deletions[place];
    if (deletion === undefined) return [write];
    if (!undone.has(deletion.at)) return [];
    // A visit has no time of writing that could be later than its mark: it gets another id.
    const id = write.table === 'visits' ? crypto.randomUUID() : write.after.id;
    return [{ ...write, after: { ...write.after, id } }];
  });
}

/**
 * Imports time at one stroke; it is undone as every import is.
 * @returns the import's id, or `null` where the records changed meanwhile and nothing was written
 */
export async function importTimeHistory(
  db: Database,
  history: TimeHistory,
  fileName: string,
  terms: TimeTerms,
  tell?: Progress,
): Promise<string | null> {
  const id = crypto.randomUUID();
  const writes = (await planTime(db, history, terms)).map((write) => named(write, id));
  const counts = { rows: writes.length, new: writes.length, changed: 0 };
  const importing = { id, at: terms.now, kind: history.kind, fileName, counts, read: null, writes };
  return (await applyImport(db, importing, tell)) === 'done' ? id : null;
}

/** Efforts say themselves which import they came with. */
function named(write: ImportPut, importId: string): ImportPut {
  if (write.table !== 'efforts') return write;
  const after: ImportPut['after'] & { readonly importId: string } = { ...write.after, importId };
  return { ...write, after };
}
