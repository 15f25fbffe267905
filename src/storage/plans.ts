import type { PlannedSession } from '../domain/analytics/metrics.ts';
import type { Instant } from '../domain/calendar.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Database } from './database.ts';

/** Sessions since a moment that were given minutes, with what they took. */
export function plannedSessions(db: Database, since: Instant): Promise<PlannedSession[]> {
  return db.transaction('r', db.sessions, db.visits, async () => {
    const sessions = await db.sessions
      .where('start')
      .aboveOrEqual(since)
      .filter(({ plannedMinutes }) => plannedMinutes !== null)
      .toArray();
    const ids = sessions.map(({ id }) => id);
    const visits = groupBy(
      await db.visits.where('sessionId').anyOf(ids).toArray(),
      ({ sessionId }) => sessionId,
    );
    return sessions.map(({ id, plannedMinutes }) => {
      const own = visits.get(id) ?? [];
      const seconds = own.reduce((sum, visit) => sum + visit.seconds, 0);
      return { minutes: (seconds * SECOND) / MINUTE, plannedMinutes };
    });
  });
}
