import type { PlannedSession } from '../domain/analytics/metrics.ts';
import { surfaceAt } from '../domain/analytics/timeUse.ts';
import type { Span } from '../domain/calendar.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import type { Lead } from '../domain/lead.ts';
import type { Surface } from '../domain/surface.ts';
import { attentionOf } from '../domain/visitPart.ts';
import type { Database } from './database.ts';
import { visitsOf } from './sessionLines.ts';

/** The sessions with a plan that began within a span, each with its whole attention. */
export async function plannedSessions(db: Database, span: Span): Promise<PlannedSession[]> {
  const began = db.sessions.where('start').between(span.start, span.end);
  const planned = await began.filter((session) => session.plannedMinutes !== null).toArray();
  const visits = await visitsOf(
    db,
    planned.map((session) => session.id),
  );
  return planned.map(({ id, plannedMinutes }) => ({
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
