import Dexie from 'dexie';
import type { Instant } from '../domain/calendar.ts';
import { HOUR, MINUTE } from '../domain/duration.ts';
import { isNear, joined, newSession } from '../domain/joining.ts';
import {
  areComparable,
  type Claim,
  cutAt,
  restAfter,
  startedLater,
  stronger,
} from '../domain/overlap.ts';
import type { Session } from '../domain/session.ts';
import type { Visit } from '../domain/visit.ts';
import { CLOCK_TOLERANCE } from '../domain/visiting.ts';
import { coverOn } from './coverage.ts';
import { keepingTotals, refreshTotals } from './dailyTotals.ts';
import type { Database } from './database.ts';
import { attentionIn } from './sessions.ts';
import { readSettings } from './settings.ts';

/** A visit as it stands after a claim about it was stored, with its session. */
export interface StoredVisit {
  readonly visit: Visit;
  readonly session: Session;
  /** Seconds in the session so far. */
  readonly attention: number;
}

/** Where and when a claim is stored. */
export interface Storing {
  /** IANA name of the time zone a new session is recorded in. */
  readonly zone: string;
  readonly now: Instant;
}

/**
 * Stores what a message says of a visit, cuts what overlaps it and finds its session. Everything
 * is read and written in one transaction, since two tabs may report the same second.
 *
 * The result is the same in whatever order claims come, and when one comes twice.
 * @returns `null` for a visit that the user took away, if nothing followed
 */
export function storeVisit(
  db: Database,
  claim: Claim,
  { zone, now }: Storing,
): Promise<StoredVisit | null> {
  const { visits, sessions, dailyTotals, settings, coverage, deletions } = db;
  const facts = [visits, sessions, dailyTotals, settings, coverage, deletions];
  return db.transaction('rw', [...facts, db.leads, db.sales, db.nudges], async () => {
    await coverOn(db, now);
    if (await db.deletions.get(claim.id)) {
      const rest = await restOf(db, claim);
      return rest && storeVisit(db, rest, { zone, now });
    }
    await markMisplaced(db, now);
    const row = await db.visits.get(claim.id);
    const known = row === undefined ? claim : merged(row, claim);
    const placed = row?.misplaced ? { ...known, misplaced: row.misplaced } : known;
    const { visit, shortened } = await fitIn(db, withClock(placed, now));
    const session = await sessionOf(db, visit, row, { zone, now });
    const stored = { ...visit, sessionId: session.id };
    await db.visits.put(stored);
    const changed = [row, shortened, stored].filter((one) => one !== undefined);
    await refreshTotals(db, changed);
    return { visit: stored, session, attention: await attentionIn(db, session.id) };
  });
}

/**
 * What a page saw of a visit after an edit or the user took it away: a visit of its own, where the
 * one that was taken away had been given up too early. `null` if there is nothing.
 */
async function restOf(db: Database, claim: Claim): Promise<Claim | null> {
  const { id, start, end } = claim;
  const edited = await db.sessions
    .where('start')
    .between(start - NEARBY, end + NEARBY)
    .filter(({ original }) => original !== null)
    .toArray();
  const recorded = edited.flatMap(({ original }) => original?.visits ?? []);
  const own = recorded.find((visit) => visit.id === id);
  if (own !== undefined && own.endedBy !== 'recovered') return null;
  // Of a session that is gone as a whole nothing is known but when it went.
  const until = own?.end ?? (await db.deletions.get(id))?.at ?? end;
  return restAfter(claim, until);
}

/** No session is longer, in milliseconds. */
const NEARBY = 24 * HOUR;

/** Where a visit was cut it stays cut, even if what cut it is placed elsewhere since. */
function merged(row: Visit, claim: Claim): Claim {
  return stronger(row, row.endedBy === 'elsewhere' ? cutAt(claim, row.end) : claim);
}

/** Rows that lie in the future were written before the clock was set back. */
async function markMisplaced(db: Database, now: Instant): Promise<void> {
  await db.visits
    .where('end')
    .above(now + CLOCK_TOLERANCE)
    .filter(({ endedBy, misplaced }) => endedBy !== 'edited' && misplaced === undefined)
    .modify({ misplaced: true });
}

const withClock = (claim: Claim, now: Instant): Claim =>
  claim.end > now + CLOCK_TOLERANCE ? { ...claim, misplaced: true } : claim;

/** Cuts the visit where a later one began, and the one before it where it began itself. */
async function fitIn(
  db: Database,
  visit: Claim,
): Promise<{ readonly visit: Claim; readonly shortened?: Visit }> {
  const before = await db.visits
    .where('start')
    .belowOrEqual(visit.start)
    .reverse()
    .filter((other) => areComparable(visit, other) && startedLater(visit, other))
    .first();
  const overlapped = before !== undefined && before.end > visit.start ? before : null;
  if (overlapped !== null) await db.visits.put(cutAt(overlapped, visit.start));
  const after = await db.visits
    .where('start')
    .aboveOrEqual(visit.start)
    .filter((other) => areComparable(visit, other) && startedLater(other, visit))
    .first();
  const fitted = after === undefined ? visit : cutAt(visit, after.start);
  return overlapped === null ? { visit: fitted } : { visit: fitted, shortened: overlapped };
}

/** The session the visit belongs to; a new one where no visit to the platform is near. */
async function sessionOf(
  db: Database,
  visit: Claim,
  row: Visit | undefined,
  { zone, now }: Storing,
): Promise<Session> {
  const gap = (await readSettings(db)).sessionGapMinutes * MINUTE;
  const before = await neighbour(db, visit, 'before');
  const after = await neighbour(db, visit, 'after');
  const own = row && (await db.sessions.get(row.sessionId));
  const near = before && isNear(before.end, visit.start, gap) ? before : null;
  const next = after && isNear(visit.end, after.start, gap) ? after : null;
  const first = own ?? (near && (await db.sessions.get(near.sessionId)));
  const second = next && (await db.sessions.get(next.sessionId));
  const { start, platform } = visit;
  const session =
    first ?? second ?? newSession(crypto.randomUUID(), { start, platform, zone }, now);
  if (first && second && first.id !== second.id) return join(db, first, second, now);
  const whole = start < session.start ? { ...session, start, updatedAt: now } : session;
  if (whole !== first) await keepingTotals(db, [whole.id], () => db.sessions.put(whole));
  return whole;
}

/** The visit to the same platform that started last before this one, or first after it. */
function neighbour(db: Database, visit: Claim, side: 'before' | 'after') {
  const { platform, start } = visit;
  const index = db.visits.where('[platform+start]');
  const rows =
    side === 'before'
      ? index.between([platform, Dexie.minKey], [platform, start], true, true).reverse()
      : index.between([platform, start], [platform, Dexie.maxKey], true, true);
  return rows
    .filter((other) => other.id !== visit.id && other.misplaced === visit.misplaced)
    .filter((other) => startedLater(other, visit) === (side === 'after'))
    .first();
}

/** Makes one session of two, with everything that hangs on the second. */
async function join(db: Database, one: Session, other: Session, now: Instant): Promise<Session> {
  const whole = joined(one, other, now);
  if (whole === null) return one;
  const { visits, leads, sales, nudges } = db;
  await keepingTotals(db, [one.id, other.id], async () => {
    const own = { sessionId: one.id };
    await visits.where('sessionId').equals(other.id).modify(own);
    // A copy of the store that is merged later must not point them back at the session that is gone.
    const moved = { ...own, updatedAt: now };
    await leads.where('sessionId').equals(other.id).modify(moved);
    await sales.where('sessionId').equals(other.id).modify(moved);
    await nudges.where('sessionId').equals(other.id).modify(moved);
    await db.sessions.delete(other.id);
    await db.deletions.put({ id: other.id, table: 'sessions', at: now });
    await db.sessions.put(whole);
  });
  return whole;
}
