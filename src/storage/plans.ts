import type { PlannedSession } from '../domain/analytics/metrics.ts';
import type { Instant } from '../domain/calendar.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Database } from './database.ts';

/** Sessions since a moment that were given minutes, with what they took. */
export function plannedSessions(db: Database, since: Instant): Promise<PlannedSession[]> {
  return db.transaction('r', db.sessions, db.visits, async () => {
    // All of the time and not those of these sessions only: the browser hands over spans in one go.
    const [began, seen] = await Promise.all([
      db.sessions.where('start').aboveOrEqual(since).toArray(),
      db.visits.where('start').aboveOrEqual(since).toArray(),
    ]);
    const sessions = began.filter(({ plannedMinutes }) => plannedMinutes !== null);
    const visits = groupBy(seen, ({ sessionId }) => sessionId);
    return sessions.map(({ id, plannedMinutes }) => {
      const own = visits.get(id) ?? [];
      const seconds = own.reduce((sum, visit) => sum + visit.seconds, 0);
      return { minutes: (seconds * SECOND) / MINUTE, plannedMinutes };
    });
  });
}
