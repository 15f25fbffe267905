import type { Span } from '../domain/calendar.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Session } from '../domain/session.ts';
import { sumOf } from '../domain/sums.ts';
import type { Database } from './database.ts';

/** A session without a purpose, and the seconds it took. */
export interface Unstated {
  readonly session: Session;
  readonly seconds: number;
}

/** The sessions without a purpose that began in a span, the earliest first. */
export async function unstatedIn(db: Database, { start, end }: Span): Promise<Unstated[]> {
  const began = await db.sessions.where('start').between(start, end).toArray();
  const sessions = began.filter(({ purpose }) => purpose === 'unstated');
  const ids = sessions.map(({ id }) => id);
  const visits = groupBy(
    await db.visits.where('sessionId').anyOf(ids).toArray(),
    ({ sessionId }) => sessionId,
  );
  return sessions.map((session) => ({
    session,
    seconds: sumOf(visits.get(session.id) ?? [], ({ seconds }) => seconds),
  }));
}
