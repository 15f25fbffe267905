import type { Day } from '../domain/calendar.ts';
import { dayOf } from '../domain/calendar.ts';
import type { SampleRows } from '../domain/sample.ts';
import { Database } from './database.ts';
import { replaceTables, type Tables } from './replace.ts';
import { SnapshotDatabase } from './snapshots.ts';

/** The sample's own copies, made where the pages copy before a change. */
export const sampleCopies = () => new SnapshotDatabase('worthwhile-sample-snapshots');

/** The database of the sample; the user's has another name and is never opened beside it. */
export const sampleDatabase = () => new Database('worthwhile-sample', undefined, sampleCopies);

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

/** Deletes the sample with its copies. */
export async function forgetSample(db: Database): Promise<void> {
  await db.delete();
  await sampleCopies().delete();
}
