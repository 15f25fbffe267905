import { dayFinder } from '../domain/analytics/days.ts';
import { type Instant, type Span, startingAt } from '../domain/calendar.ts';
import type { Session } from '../domain/session.ts';
import { lineOf, newestFirst, type SessionLine } from '../domain/sessionLine.ts';
import type { Visit } from '../domain/visit.ts';
import type { Database } from './database.ts';
import { readSettings } from './settings.ts';

/** The sessions that began within a span as lines, newest first. */
export async function linesWithin(db: Database, { start, end }: Span): Promise<SessionLine[]> {
  // Read forwards, since only so the browser hands over all of them at once.
  const sessions = await db.sessions.where('start').between(start, end, true, false).toArray();
  return (await linesOf(db, sessions)).sort(newestFirst);
}

/** When the oldest session began, or `null` while there is none. */
export async function firstStart(db: Database): Promise<Instant | null> {
  return (await db.sessions.orderBy('start').first())?.start ?? null;
}

/** When the newest session began, or `null` while there is none. */
export async function lastStart(db: Database): Promise<Instant | null> {
  return (await db.sessions.orderBy('start').last())?.start ?? null;
}

/** The lines of those sessions that are still there. */
export async function readLinesById(db: Database, ids: readonly string[]): Promise<SessionLine[]> {
  const sessions = await db.sessions.bulkGet([...ids]);
  return linesOf(
    db,
    sessions.filter((session) => session !== undefined),
  );
}

async function linesOf(db: Database, sessions: readonly Session[]): Promise<SessionLine[]> {
  const { dayStart } = await readSettings(db);
  const finders = new Map<string, ReturnType<typeof dayFinder>>();
  return sessions.map((session) => {
    const find = finders.get(session.zone) ?? dayFinder(startingAt(session.zone, dayStart));
    finders.set(session.zone, find);
    return lineOf(session, find(session.start).day);
  });
}

/** The visits of each of some sessions; one query for each, since one for all would walk row by row. */
export async function visitsOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  return db.transaction('r', db.visits, async () => {
    const visits = ids.map((id) => db.visits.where('sessionId').equals(id).toArray());
    return new Map((await Promise.all(visits)).map((own, at) => [ids[at] ?? '', own]));
  });
}

/** How many leads came from some sessions; asked one by one for the same reason. */
export async function leadsOf(db: Database, ids: readonly string[]): Promise<number> {
  return db.transaction('r', db.leads, async () => {
    const counts = ids.map((id) => db.leads.where('sessionId').equals(id).count());
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
}
