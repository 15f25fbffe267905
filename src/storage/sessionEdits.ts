import type { Instant, Span } from '../domain/calendar.ts';
import type { Session } from '../domain/session.ts';
import {
  type Answer,
  type Edit,
  putBack,
  type Refusal,
  remove,
  restate,
  split,
  trim,
  type Whole,
} from '../domain/sessionEdit.ts';
import { underId, type Visit } from '../domain/visit.ts';
import { keepingTotals } from './dailyTotals.ts';
import type { Database } from './database.ts';
import { sameRow } from './rowChange.ts';
import { partIdsOf, standingAs, wholesOf } from './wholes.ts';

/** What an edit replaced and wrote: all that taking it back needs. */
export interface Undo {
  readonly sessions: readonly Session[];
  readonly visits: readonly Visit[];
  readonly writtenSessions: readonly Session[];
  readonly writtenVisits: readonly Visit[];
}

/** An edit that was made, one that its rule refused, or one of something that is gone. */
export type Outcome =
  | { readonly kind: 'done'; readonly undo: Undo }
  | { readonly kind: 'refused'; readonly why: Refusal | 'gone' | 'changed since' };

/** Says what sessions served, several at once. Those that are gone are left out. */
export function changePurpose(
  db: Database,
  ids: readonly string[],
  answer: Answer,
  now: Instant,
): Promise<Outcome> {
  return rewrite(db, ids, (session) => restate(session, answer, now), now);
}

/** Writes a note; a note is no edit of what was recorded. */
export function changeNote(db: Database, id: string, note: string, now: Instant): Promise<Outcome> {
  return rewrite(db, [id], (session) => ({ ...session, note, updatedAt: now }), now);
}

/** Counts only what lies within a span of the session. */
export function trimSession(db: Database, id: string, span: Span, now: Instant): Promise<Outcome> {
  return editOne(db, id, (whole) => trim(whole, span, newId, now), now);
}

/** Makes two sessions of one at an instant. */
export function splitSession(
  db: Database,
  id: string,
  at: Instant,
  now: Instant,
): Promise<Outcome> {
  return editOne(db, id, (whole) => split(whole, at, newId, now), now);
}

/** Deletes sessions with their visits. */
export function removeSessions(
  db: Database,
  ids: readonly string[],
  now: Instant,
): Promise<Outcome> {
  return change(db, now, async () => {
    const wholes = await wholesOf(db, ids);
    return { wholes, edit: wholes.length === 0 ? 'gone' : remove(wholes) };
  });
}

/** Puts an edited session, with all that was split from it, back as it was recorded. */
export function restoreRecorded(db: Database, id: string, now: Instant): Promise<Outcome> {
  return change(db, now, async () => {
    const session = await db.sessions.get(id);
    if (session === undefined) return { wholes: [], edit: 'gone' };
    const wholes = await wholesOf(db, await partIdsOf(db, session));
    return { wholes, edit: putBack(wholes, newId, now) };
  });
}

/**
 * Takes an edit back. What was taken away is written again, visits under new ids, since a deleted
 * id stays deleted in every copy. Refused if what it wrote was changed since.
 */
export function undoEdit(db: Database, undo: Undo, now: Instant): Promise<Outcome> {
  return change(db, now, async () => {
    const sessions = await db.sessions.bulkGet(undo.writtenSessions.map(({ id }) => id));
    const goneVisits = await standingAs(db, undo.writtenVisits);
    const same = undo.writtenSessions.every((session, at) => sameRow(sessions[at], session));
    if (!same || goneVisits === null) return { wholes: [], edit: 'changed since' };
    const kept = new Set(undo.sessions.map((session) => session.id));
    const edit: Edit = {
      sessions: undo.sessions.map((session) => ({ ...session, updatedAt: now })),
      visits: undo.visits.map((visit) => underId(visit, newId())),
      goneSessions: undo.writtenSessions.map(({ id }) => id).filter((id) => !kept.has(id)),
      goneVisits,
    };
    return { wholes: await wholesOf(db, edit.goneSessions), edit };
  });
}

const newId = (): string => crypto.randomUUID();

interface Planned {
  /** What the edit may replace. */
  readonly wholes: readonly Whole[];
  readonly edit: Edit | Refusal | 'gone' | 'changed since';
}

/**
 * Reads, decides and writes in one transaction: the recorder may add a visit between two of them,
 * and half an edit would count seconds twice or not at all.
 */
function change(db: Database, now: Instant, plan: () => Promise<Planned>): Promise<Outcome> {
  const tables = [db.sessions, db.visits, db.dailyTotals, db.settings, db.deletions];
  return db.transaction('rw', tables, async () => {
    const { wholes, edit } = await plan();
    if (typeof edit === 'string') return { kind: 'refused', why: edit };
    const changed = [...edit.goneSessions, ...edit.sessions.map(({ id }) => id)];
    await keepingTotals(db, changed, () => write(db, edit, now));
    return { kind: 'done', undo: undoOf(wholes, edit) };
  });
}

const editOne = (
  db: Database,
  id: string,
  decide: (whole: Whole) => Edit | Refusal,
  now: Instant,
): Promise<Outcome> =>
  change(db, now, async () => {
    const wholes = await wholesOf(db, [id]);
    const [whole] = wholes;
    return { wholes, edit: whole === undefined ? 'gone' : decide(whole) };
  });

/** Changes sessions and none of their visits. */
const rewrite = (
  db: Database,
  ids: readonly string[],
  next: (session: Session) => Session,
  now: Instant,
): Promise<Outcome> =>
  change(db, now, async () => {
    const found = await db.sessions.bulkGet([...ids]);
    const wholes = found.flatMap((session) => (session ? { session, visits: [] } : []));
    if (wholes.length === 0) return { wholes, edit: 'gone' };
    const sessions = wholes.map(({ session }) => next(session));
    return { wholes, edit: { sessions, visits: [], goneSessions: [], goneVisits: [] } };
  });

async function write(db: Database, edit: Edit, now: Instant): Promise<void> {
  await db.sessions.bulkDelete([...edit.goneSessions]);
  await db.visits.bulkDelete([...edit.goneVisits]);
  await db.deletions.bulkPut([
    ...edit.goneSessions.map((id) => ({ id, table: 'sessions', at: now })),
    ...edit.goneVisits.map((id) => ({ id, table: 'visits', at: now })),
  ]);
  await db.sessions.bulkPut([...edit.sessions]);
  await db.visits.bulkPut([...edit.visits]);
}

function undoOf(wholes: readonly Whole[], edit: Edit): Undo {
  const gone = new Set(edit.goneVisits);
  return {
    sessions: wholes.map(({ session }) => session),
    visits: wholes.flatMap(({ visits }) => visits.filter((visit) => gone.has(visit.id))),
    writtenSessions: edit.sessions,
    writtenVisits: edit.visits,
  };
}
