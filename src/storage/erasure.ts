import { addDays, type Day, type Instant, startOfDay } from '../domain/calendar.ts';
import type { Coverage } from '../domain/coverage.ts';
import type { Nudge } from '../domain/nudge.ts';
import type { Platform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import { underId, type Visit } from '../domain/visit.ts';
import type { Database } from './database.ts';
import { rebuildTotals } from './rebuildTotals.ts';
import { FACT_TABLES } from './replace.ts';

/** Which time is deleted: days where the reader is, both included, or all of a platform. */
export type Erasing =
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day; readonly zone: string }
  | { readonly kind: 'platform'; readonly platform: Platform };

/** Time that goes, and all that taking it back needs. */
export interface Erased {
  readonly sessions: readonly Session[];
  readonly visits: readonly Visit[];
  readonly nudges: readonly Nudge[];
  /** Coverage as it was; what was not erased of it is in `kept`. */
  readonly coverage: readonly Coverage[];
  readonly kept: readonly Coverage[];
}

/**
 * What erasing would take: sessions that began in the span, whole, with their visits and questions.
 * For days also what is known of the recorder in them, or erased days would look like a real nothing.
 */
export function whatGoes(db: Database, erasing: Erasing): Promise<Erased> {
  return db.transaction('r', db.sessions, db.visits, db.nudges, db.coverage, async () => {
    const sessions = await sessionsIn(db, erasing);
    const ids = new Set(sessions.map(({ id }) => id));
    const visits = await visitsOf(db, ids);
    const nudges = await db.nudges.filter(({ sessionId }) => ids.has(sessionId ?? '')).toArray();
    return { sessions, visits, nudges, ...(await coverageIn(db, erasing)) };
  });
}

function sessionsIn(db: Database, erasing: Erasing): Promise<Session[]> {
  switch (erasing.kind) {
    case 'days': {
      const { start, end } = spanOf(erasing);
      return db.sessions.where('start').between(start, end).toArray();
    }
    case 'platform':
      return db.sessions.filter(({ platform }) => platform === erasing.platform).toArray();
  }
}

const spanOf = ({ from, to, zone }: Extract<Erasing, { readonly kind: 'days' }>) => ({
  start: startOfDay(from, zone),
  end: startOfDay(addDays(to, 1), zone),
});

/** Few sessions are looked up one by one, many by reading all visits once. */
async function visitsOf(db: Database, ids: ReadonlySet<string>): Promise<Visit[]> {
  if (ids.size < 500)
    return db.visits
      .where('sessionId')
      .anyOf([...ids])
      .toArray();
  return db.visits.filter(({ sessionId }) => ids.has(sessionId)).toArray();
}

async function coverageIn(
  db: Database,
  erasing: Erasing,
): Promise<Pick<Erased, 'coverage' | 'kept'>> {
  if (erasing.kind === 'platform') return { coverage: [], kept: [] };
  const span = spanOf(erasing);
  const coverage = await db.coverage
    .filter(({ from, to }) => from < span.end && to > span.start)
    .toArray();
  return { coverage, kept: coverage.flatMap((row) => outside(row, span)) };
}

/** What is left of a row outside of a span; the later part keeps its id, since it may still grow. */
function outside(
  row: Coverage,
  { start, end }: { readonly start: Instant; readonly end: Instant },
): Coverage[] {
  const before = { ...row, id: crypto.randomUUID(), to: start };
  const after = { ...row, from: end };
  return [...(row.from < start ? [before] : []), ...(row.to > end ? [after] : [])];
}

/** Deletes time, in one transaction; what came meanwhile goes with it. Leads and sales stay. */
export function erase(db: Database, erasing: Erasing, now: Instant): Promise<Erased> {
  return write(db, async () => {
    const erased = await whatGoes(db, erasing);
    await replaceRows(db, 'sessions', erased.sessions, [], now);
    await replaceRows(db, 'visits', erased.visits, [], now);
    await replaceRows(db, 'nudges', erased.nudges, [], now);
    await replaceRows(db, 'coverage', erased.coverage, erased.kept, now);
    await rebuildTotals(db);
    return erased;
  });
}

/** Writes erased time again: facts under new ids, since a deleted id stays deleted in every copy. */
export function undoErasure(db: Database, erased: Erased, now: Instant): Promise<void> {
  return write(db, async () => {
    const updatedAt = Math.max(now, lastStamp(erased.sessions), lastStamp(erased.nudges)) + 1;
    await db.sessions.bulkPut(erased.sessions.map((row) => ({ ...row, updatedAt })));
    await db.nudges.bulkPut(erased.nudges.map((row) => ({ ...row, updatedAt })));
    await db.visits.bulkPut(erased.visits.map((visit) => underId(visit, crypto.randomUUID())));
    const gaps = erased.coverage.flatMap((row) => gapOf(row, erased.kept));
    await db.coverage.bulkPut(gaps.map((row) => ({ ...row, id: crypto.randomUUID() })));
    await rebuildTotals(db);
  });
}

/** The part of a row that was cut out. */
function gapOf(row: Coverage, kept: readonly Coverage[]): Coverage[] {
  const own = kept.filter(
    ({ from, to, state, platform }) =>
      from >= row.from && to <= row.to && state === row.state && platform === row.platform,
  );
  const from = own.find((part) => part.from === row.from)?.to ?? row.from;
  const to = own.find((part) => part.to === row.to)?.from ?? row.to;
  return from < to ? [{ ...row, from, to }] : [];
}

function write<Result>(db: Database, work: () => Promise<Result>): Promise<Result> {
  const { sessions, visits, nudges, coverage, deletions, dailyTotals, settings } = db;
  const tables = [sessions, visits, nudges, coverage, deletions, dailyTotals, settings];
  return db.transaction('rw', tables, work);
}

async function replaceRows(
  db: Database,
  table: string,
  rows: readonly { readonly id: string; readonly updatedAt?: Instant }[],
  kept: readonly { readonly id: string }[],
  now: Instant,
): Promise<void> {
  const staying = new Set(kept.map(({ id }) => id));
  const ids = rows.map(({ id }) => id).filter((id) => !staying.has(id));
  await db.table(table).bulkDelete(ids);
  await db.deletions.bulkPut(ids.map((id) => ({ id, table, at: Math.max(now, lastStamp(rows)) })));
  await db.table(table).bulkPut([...kept]);
}

/** A deletion must be as late as what it deletes, even where the clock was set back. */
const lastStamp = (
  rows: readonly { readonly id: string; readonly updatedAt?: Instant }[],
): Instant => rows.reduce((last, { updatedAt }) => Math.max(last, updatedAt ?? 0), 0);

/** How many rows each table holds; what erasing everything takes. */
export async function countAll(db: Database): Promise<{ readonly [table: string]: number }> {
  const counts = FACT_TABLES.map(async (table) => [table, await db.table(table).count()] as const);
  return Object.fromEntries(await Promise.all(counts));
}
