import type { Facts } from '../domain/analytics/facts.ts';
import type { Instant } from '../domain/calendar.ts';
import { HOUR } from '../domain/duration.ts';
import type { Database } from './database.ts';
import { readSettings } from './settings.ts';

/** No session lasts longer, so a visit's session began at most this long before it. */
const LONGEST_SESSION = 48 * HOUR;

/**
 * What the analytics read, as of one moment. Leads and sales come from all time, since a sale is
 * credited to the channel of its lead, however old.
 * @param since visits before this instant are left out; `null` for all
 */
export function readFacts(db: Database, since: Instant | null): Promise<Facts> {
  const { visits, sessions, leads, sales, costs, efforts, settings } = db;
  const tables = [visits, sessions, leads, sales, costs, efforts, settings];
  const from = since ?? 0;
  return db.transaction('r', tables, async () => ({
    visits: await visits.where('start').aboveOrEqual(from).toArray(),
    sessions: await sessions
      .where('start')
      .aboveOrEqual(from - LONGEST_SESSION)
      .toArray(),
    leads: await leads.toArray(),
    sales: await sales.toArray(),
    costs: await costs.toArray(),
    efforts: await efforts.toArray(),
    settings: await readSettings(db),
  }));
}

/** When the first visit was recorded, or `null` before it. */
export async function firstVisit(db: Database): Promise<Instant | null> {
  return (await db.visits.orderBy('start').first())?.start ?? null;
}
