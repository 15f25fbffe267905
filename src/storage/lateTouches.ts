import type { Instant } from '../domain/calendar.ts';
import type { Touch } from '../domain/lead.ts';
import type { Database } from './database.ts';

/** Contacts from a moment on. */
export function touchesSince(db: Database, since: Instant): Promise<Touch[]> {
  return db.touches.where('at').aboveOrEqual(since).toArray();
}
