import type { Instant } from '../domain/calendar.ts';
import type { Database } from './database.ts';
import type { Tell } from './progress.ts';
import { rebuildTotals } from './rebuildTotals.ts';
import { changeSettings } from './settings.ts';

/**
 * Changes the hour at which days start, and derives the totals of all days anew: one transaction,
 * since totals of two kinds of days would not add up.
 */
export function changeDayStart(
  db: Database,
  dayStart: number,
  now: Instant,
  tell?: Tell,
): Promise<void> {
  const tables = [db.settings, db.visits, db.sessions, db.dailyTotals];
  return db.transaction('rw', tables, async () => {
    await changeSettings(db, { dayStart }, now);
    await rebuildTotals(db, tell);
  });
}
