import { dayFinder } from '../domain/analytics/days.ts';
import type { Instant } from '../domain/calendar.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Session } from '../domain/session.ts';
import { lineOf, type SessionLine } from '../domain/sessionLine.ts';
import type { Visit } from '../domain/visit.ts';
import type { Database } from './database.ts';

/**
 * Sessions as lines, newest first.
 * @param upTo the latest start to read, included; sessions that began together may so be read twice
 */
export async function readLines(
  db: Database,
  upTo: Instant,
  limit: number,
): Promise<SessionLine[]> {
  const before = db.sessions.where('start').belowOrEqual(upTo);
  return linesOf(await before.reverse().limit(limit).toArray());
}

/** The lines of those sessions that are still there. */
export async function readLinesById(db: Database, ids: readonly string[]): Promise<SessionLine[]> {
  const sessions = await db.sessions.bulkGet([...ids]);
  return linesOf(sessions.filter((session) => session !== undefined));
}

function linesOf(sessions: readonly Session[]): SessionLine[] {
  const finders = new Map<string, ReturnType<typeof dayFinder>>();
  return sessions.map((session) => {
    const find = finders.get(session.zone) ?? dayFinder(session.zone);
    finders.set(session.zone, find);
    return lineOf(session, find(session.start).day);
  });
}

/** The visits of sessions, by session. */
export async function visitsOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const visits = await db.visits.where('sessionId').anyOf(ids).toArray();
  return groupBy(visits, (visit) => visit.sessionId);
}
