import type { PlannedSession } from '../domain/analytics/metrics.ts';
import { surfaceAt } from '../domain/analytics/timeUse.ts';
import type { Span } from '../domain/calendar.ts';
import { HOUR, MINUTE, SECOND } from '../domain/duration.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Lead } from '../domain/lead.ts';
import type { Surface } from '../domain/surface.ts';
import { attentionOf } from '../domain/visitPart.ts';
import type { Database } from './database.ts';
import { visitsOf } from './sessionLines.ts';

/** Read at once; more of it would hold up a frame. */
const PIECE = 28 * 24 * HOUR;
/** No session is longer, so its visits begin within this of it. */
const LONGEST = 24 * HOUR;

/** The sessions with a plan that began within a span, each with its whole attention. */
export async function plannedSessions(db: Database, span: Span): Promise<PlannedSession[]> {
  const all: PlannedSession[] = [];
  for (let { start } = span; start < span.end; start += PIECE)
    all.push(...(await plannedIn(db, { start, end: Math.min(start + PIECE, span.end) })));
  return all;
}

/** All visits of the time, and not those of these sessions only: a span comes in one go. */
async function plannedIn(db: Database, { start, end }: Span): Promise<PlannedSession[]> {
  const [began, seen] = await Promise.all([
    db.sessions.where('start').between(start, end).toArray(),
    db.visits
      .where('start')
      .between(start, end + LONGEST)
      .toArray(),
  ]);
  const visits = groupBy(seen, ({ sessionId }) => sessionId);
  return began
    .filter(({ plannedMinutes }) => plannedMinutes !== null)
    .map(({ id, plannedMinutes }) => ({
      minutes: (attentionOf(visits.get(id) ?? []) * SECOND) / MINUTE,
      plannedMinutes,
    }));
}

/** By lead, the part of the platform it came from; leads without a session, or with an empty one, are not in it. */
export async function surfacesOf(
  db: Database,
  leads: readonly Lead[],
): Promise<ReadonlyMap<string, Surface>> {
  const ids = leads.flatMap((lead) => lead.sessionId ?? []);
  const visits = await visitsOf(db, [...new Set(ids)]);
  return new Map(
    leads.flatMap(({ id, sessionId, createdAt }) => {
      const surface = surfaceAt(visits.get(sessionId ?? '') ?? [], createdAt);
      return surface === null ? [] : [[id, surface] as const];
    }),
  );
}
