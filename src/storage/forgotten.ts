import type { Instant } from '../domain/calendar.ts';
import type { Database } from './database.ts';

/** How many of the last visits may still go on: there are never more tabs in use than this. */
const LOOKED_BACK = 50;

/** Visits that nobody has reported for longer than `silence` milliseconds and that have no end. */
export async function endForgotten(db: Database, silence: number, now: Instant): Promise<void> {
  const forgotten = async () => {
    const rows = await db.visits.orderBy('start').reverse().limit(LOOKED_BACK).toArray();
    return rows.filter((row) => row.endedBy === null && now - row.end > silence);
  };
  // Pages that open ask for this, and whatever they read would wait for a write.
  if ((await forgotten()).length === 0) return;
  await db.transaction('rw', db.visits, async () => {
    const ended = (await forgotten()).map((row) => ({ ...row, endedBy: 'recovered' as const }));
    await db.visits.bulkPut(ended);
  });
}
