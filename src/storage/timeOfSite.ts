import Dexie from 'dexie';
import { siteId } from '../domain/offeredSites.ts';
import { attentionOf } from '../domain/visitPart.ts';
import type { Database } from './database.ts';

/** What there is of a site in the records. */
export interface TimeOfSite {
  readonly sessions: number;
  readonly seconds: number;
}

export async function timeOfSite(db: Database, host: string): Promise<TimeOfSite> {
  const id = siteId(host);
  const all = [[id, Dexie.minKey] as const, [id, Dexie.maxKey] as const] as const;
  const [sessions, visits] = await Promise.all([
    db.sessions
      .where('[platform+start]')
      .between(...all)
      .count(),
    db.visits
      .where('[platform+start]')
      .between(...all)
      .toArray(),
  ]);
  return { sessions, seconds: attentionOf(visits) };
}
