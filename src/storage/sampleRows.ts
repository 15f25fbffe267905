import { type Day, dayOf } from '../domain/calendar.ts';
import type { SampleRows } from '../domain/sample.ts';
import type { Database } from './database.ts';
import { replaceTables, type Tables } from './replace.ts';

/** Whether the sample was told on this day; an older one would be behind the calendar. */
export async function isToldOn(db: Database, day: Day, zone: string): Promise<boolean> {
  const visits = await db.visits.count();
  const settings = await db.settings.get('settings');
  if (visits === 0 || settings?.welcomedAt == null) return false;
  return dayOf(settings.welcomedAt, zone) === day;
}

/** Writes the sample in place of whatever stood there. */
export async function tellSample(db: Database, rows: SampleRows): Promise<void> {
  const nothing = { nudges: [], imports: [], deletions: [] };
  await replaceTables(db, { ...nothing, ...rows } satisfies Tables);
}
