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
  const all = [dailyTotals, leads, sales, costs, efforts, settings];
  return db.transaction('r', all, async () => {
    // Asked for at once: the browser fetches the next table while this page unpacks the one before.
    const [totals, people, sold, spent, logged, chosen] = await Promise.all([
      since === null
        ? dailyTotals.toArray()
        : dailyTotals.where('day').aboveOrEqual(since).toArray(),
      leads.toArray(),
      sales.toArray(),
      costs.toArray(),
      efforts.toArray(),
      readSettings(db),
    ]);
    return { totals, leads: people, sales: sold, costs: spent, efforts: logged, settings: chosen };
  });
}

/** When the first visit was recorded, or `null` before it. */
export async function firstVisit(db: Database): Promise<Instant | null> {
  return (await db.visits.orderBy('start').first())?.start ?? null;
}
