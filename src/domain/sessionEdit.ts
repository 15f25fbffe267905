import type { Instant, Span } from './calendar.ts';
import type { Purpose, Recorded, Session } from './session.ts';
import { underId, type Visit } from './visit.ts';
import { goneIds, piecesIn, piecesOf } from './visitPieces.ts';

/** A session and every visit of it. */
export interface Whole {
  readonly session: Session;
  readonly visits: readonly Visit[];
}

/**
 * What an edit does to the store. A visit is a fact and is never changed in place: an edit takes
 * it away and writes new ones, so that two copies of the store can be merged.
 */
export interface Edit {
  readonly sessions: readonly Session[];
  readonly visits: readonly Visit[];
  readonly goneSessions: readonly string[];
  readonly goneVisits: readonly string[];
}

/** Why an edit cannot be made. */
export type Refusal = 'going on' | 'nothing left' | 'nothing cut' | 'outside' | 'not edited';

/** What a session serves, as a person says it. */
export interface Answer {
  readonly purpose: Purpose;
  readonly goalId: string | null;
  readonly customer: string | null;
}

/** Says what a session served. A first answer is no edit; changing one keeps the session as recorded. */
export function restate(session: Session, answer: Answer, now: Instant): Session {
  const original =
    session.purpose === 'unstated' ? session.original : (session.original ?? asRecorded(session));
  return { ...session, ...answer, original, updatedAt: now };
}

/**
 * Counts only what lies within `span`. The seconds kept and the seconds cut add up to those before.
 * @param newId gives an id that was never used
 */
export function trim(whole: Whole, span: Span, newId: () => string, now: Instant): Edit | Refusal {
  if (isGoingOn(whole.visits)) return 'going on';
  const pieces = piecesOf(whole.visits, span, newId);
  const changed = pieces.filter(({ visit, piece }) => visit !== piece);
  if (changed.length === 0) return 'nothing cut';
  const left = pieces.flatMap(({ piece }) => piece ?? []);
  if (left.length === 0) return 'nothing left';
  return {
    sessions: [{ ...edited(whole, now), start: firstStart(left) }],
    visits: changed.flatMap(({ piece }) => piece ?? []),
    goneSessions: [],
    goneVisits: goneIds(changed.map(({ visit }) => visit)),
  };
}

/**
 * Makes two sessions of one: what lies before `at` stays, the rest becomes a session of its own
 * with the same answer. The plan stays with the first. Their seconds add up to those before.
 */
export function split(
  whole: Whole,
  at: Instant,
  newId: () => string,
  now: Instant,
): Edit | Refusal {
  if (isGoingOn(whole.visits)) return 'going on';
  const before = piecesIn(whole.visits, { start: -Infinity, end: at }, newId);
  const after = piecesIn(whole.visits, { start: at, end: Infinity }, newId);
  if (before.length === 0 || after.length === 0) return 'outside';
  const first = edited(whole, now);
  const second: Session = { ...first, id: newId(), start: firstStart(after), plannedMinutes: null };
  const moved = after.map((visit) => ({ ...underId(visit, newId()), sessionId: second.id }));
  const kept = new Set(before.map((visit) => visit.id));
  return {
    sessions: [first, second],
    visits: [...before.filter((visit) => !whole.visits.includes(visit)), ...moved],
    goneSessions: [],
    goneVisits: goneIds(whole.visits.filter((visit) => !kept.has(visit.id))),
  };
}

/**
 * Puts a session back as it was recorded; the note stays, since nothing recorded it, and so does
 * what was recorded after the first edit.
 * @param parts every session that came from it by splitting, itself included
 */
export function putBack(
  parts: readonly Whole[],
  newId: () => string,
  now: Instant,
): Edit | Refusal {
  const original = parts.find((part) => part.session.original !== null)?.session.original;
  if (original === null || original === undefined) return 'not edited';
  if (parts.some((part) => isGoingOn(part.visits))) return 'going on';
  const { visits, ...session } = original;
  const { gone, written, starts } = visitsPutBack(parts, session.id, visits ?? [], newId);
  const note = parts.find((part) => part.session.id === session.id)?.session.note ?? session.note;
  const start = Math.min(session.start, ...starts);
  return {
    sessions: [{ ...session, start, note, original: null, updatedAt: now }],
    visits: written,
    goneSessions: parts.map((part) => part.session.id).filter((id) => id !== session.id),
    goneVisits: gone.map((visit) => visit.id),
  };
}

/** Pieces give way to the recorded visits; later ones of a part move to the session itself. */
function visitsPutBack(
  parts: readonly Whole[],
  sessionId: string,
  recorded: readonly Visit[],
  newId: () => string,
) {
  const standing = parts.flatMap((part) => part.visits);
  const ids = new Set(standing.map((visit) => visit.id));
  const missing = recorded.filter((visit) => !ids.has(visit.id));
  const pieces = standing.filter((visit) => isPieceOfOne(visit, recorded));
  const later = standing.filter((visit) => !pieces.includes(visit));
  const moved = later.filter((visit) => visit.sessionId !== sessionId);
  return {
    gone: [...pieces, ...moved],
    written: [...missing, ...moved].map((visit) => ({ ...underId(visit, newId()), sessionId })),
    starts: later.map((visit) => visit.start),
  };
}

/**
 * Whether an edit made the visit of a recorded one that is gone. Visits never overlap, so what
 * begins within a recorded visit came from it.
 */
function isPieceOfOne(visit: Visit, recorded: readonly Visit[]): boolean {
  if (recorded.some((one) => one.id === visit.id)) return false;
  return recorded.some(
    ({ surface, start, end }) =>
      surface === visit.surface &&
      start <= visit.start &&
      (visit.start < end || visit.start === start),
  );
}

/** Takes sessions away with all their visits. */
export function remove(wholes: readonly Whole[]): Edit | Refusal {
  if (wholes.some((whole) => isGoingOn(whole.visits))) return 'going on';
  return {
    sessions: [],
    visits: [],
    goneSessions: wholes.map((whole) => whole.session.id),
    goneVisits: wholes.flatMap((whole) => whole.visits.map((visit) => visit.id)),
  };
}

/** Whether a visit is still being recorded; only its recorder may touch it then. */
export const isGoingOn = (visits: readonly Visit[]): boolean =>
  visits.some((visit) => visit.endedBy === null);

function edited({ session, visits }: Whole, now: Instant): Session {
  const original = session.original ?? asRecorded(session);
  return {
    ...session,
    original: { ...original, visits: original.visits ?? visits },
    updatedAt: now,
  };
}

function asRecorded(session: Session): Recorded {
  const { original: _, ...recorded } = session;
  return { ...recorded, visits: null };
}

const firstStart = (visits: readonly Visit[]): Instant =>
  Math.min(...visits.map((visit) => visit.start));
