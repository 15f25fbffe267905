import { HOUR } from '../domain/duration.ts';
import type { Session } from '../domain/session.ts';
import type { Whole } from '../domain/sessionEdit.ts';
import type { Visit } from '../domain/visit.ts';
import type { Database } from './database.ts';
import { sameRow } from './rowChange.ts';

/** Sessions with all their visits, these in order; sessions that are gone are left out. */
export async function wholesOf(db: Database, ids: readonly string[]): Promise<Whole[]> {
  const sessions = await db.sessions.bulkGet([...ids]);
  const visits = await db.visits.where('sessionId').anyOf(ids).sortBy('start');
  return sessions.flatMap((session) =>
    session === undefined
      ? []
      : { session, visits: visits.filter((visit) => visit.sessionId === session.id) },
  );
}

/** What was recorded after the first edit, and then split off, began no later than this. */
const LONGEST_SINCE = 24 * HOUR;

/** The session and every other one that was split from the same recorded session. */
export async function partIdsOf(db: Database, { id, original }: Session): Promise<string[]> {
  if (original === null) return [id];
  const ends = (original.visits ?? []).map((visit) => visit.end);
  const around = await db.sessions
    .where('start')
    .between(original.start, Math.max(original.start, ...ends) + LONGEST_SINCE, true, true)
    .filter((session) => session.original?.id === original.id)
    .primaryKeys();
  return around.includes(id) ? around : [id, ...around];
}

/**
 * The ids under which visits stand now: taking back a later edit gave them new ones. `null` if one
 * of them does not stand any more.
 */
export async function standingAs(db: Database, visits: readonly Visit[]): Promise<string[] | null> {
  const sessionIds = [...new Set(visits.map((visit) => visit.sessionId))];
  const rows = await db.visits.where('sessionId').anyOf(sessionIds).toArray();
  const ids: string[] = [];
  for (const { id: _, ...facts } of visits) {
    const row = rows.find(({ id, ...other }) => !ids.includes(id) && sameRow(other, facts));
    if (row === undefined) return null;
    ids.push(row.id);
  }
  return ids;
}
