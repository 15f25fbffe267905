import type { Span } from '../domain/calendar.ts';
import { HOUR } from '../domain/duration.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Session } from '../domain/session.ts';
import { sumOf } from '../domain/sums.ts';
import type { Database } from './database.ts';

/** A session without a purpose, and the seconds it took. */
export interface Unstated {
  readonly session: Session;
  readonly seconds: number;
}

/** No session goes on for longer after the span it began in, in milliseconds. */
const DAY = 24 * HOUR;

/** The sessions without a purpose that began in a span, the earliest first. */
export async function unstatedIn(db: Database, { start, end }: Span): Promise<Unstated[]> {
  const began = await db.sessions.where('start').between(start, end).toArray();
  const sessions = began.filter(({ purpose }) => purpose === 'unstated');
  // By their time and not by their sessions: a week of them comes in one answer, not one by one.
  const near = await db.visits
    .where('start')
    .between(start, end + DAY)
    .toArray();
  const visits = groupBy(near, ({ sessionId }) => sessionId);
  return sessions.map((session) => ({
    session,
    seconds: sumOf(visits.get(session.id) ?? [], ({ seconds }) => seconds),
  }));
}
