import { surfaceAt } from '../domain/analytics/timeUse.ts';
import type { Lead } from '../domain/lead.ts';
import type { Surface } from '../domain/surface.ts';
import type { Database } from './database.ts';
import { visitsOf } from './sessionLines.ts';

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
