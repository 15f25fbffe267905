import type { Facts } from '../domain/analytics/facts.ts';
import type { Day, Instant } from '../domain/calendar.ts';
import type { Database } from './database.ts';
import { readSettings } from './settings.ts';

/**
 * What the analytics read, as of one moment. Leads and sales come from all time, since a sale is
 * credited to the channel of its lead, however old.
 * @param since attention before this day is left out; `null` for all
 */
export function readFacts(db: Database, since: Day | null): Promise<Facts> {
  const { dailyTotals, leads, sales, costs, efforts, settings } = db;
  return db.transaction('r', [dailyTotals, leads, sales, costs, efforts, settings], async () => ({
    totals: await (since === null
      ? dailyTotals.toArray()
      : dailyTotals.where('day').aboveOrEqual(since).toArray()),
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
