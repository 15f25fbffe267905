import type { Instant } from '../domain/calendar.ts';
import type { Database } from './database.ts';

/** When the first thing was recorded or written here, or `null` if there is nothing yet. */
export async function firstRecord(db: Database): Promise<Instant | null> {
  const session = await db.sessions.orderBy('start').first();
  const lead = await db.leads.orderBy('createdAt').first();
  const times = [session?.start, lead?.createdAt].filter((at) => at !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}
