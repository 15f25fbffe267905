import type { Instant } from '../domain/calendar.ts';
import { FIRST_SETTINGS, type Settings } from '../domain/settings.ts';
import type { Database } from './database.ts';

/** The settings as chosen so far; what was never chosen, or is newer than the row, is as at first. */
export async function readSettings(db: Database): Promise<Settings> {
  return withDefaults(await db.settings.get('settings'));
}

function withDefaults(row: Partial<Settings> | undefined): Settings {
  return {
    ...FIRST_SETTINGS,
    ...row,
    reviewing: { ...FIRST_SETTINGS.reviewing, ...row?.reviewing },
    asking: { ...FIRST_SETTINGS.asking, ...row?.asking },
    nudges: { ...FIRST_SETTINGS.nudges, ...row?.nudges },
    videoAside: { ...FIRST_SETTINGS.videoAside, ...row?.videoAside },
    workingHours: { ...FIRST_SETTINGS.workingHours, ...row?.workingHours },
  };
}

/**
 * Changes some settings and returns all of them.
 * Read and write share a transaction, so that two pages never undo each other's change.
 */
export function changeSettings(
  db: Database,
  change: Partial<Omit<Settings, 'id' | 'updatedAt'>>,
  now: Instant,
): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const before = await readSettings(db);
    // Open pages take the newer rules for theirs, also after the clock was set back.
    const updatedAt = Math.max(now, before.updatedAt + 1);
    const next: Settings = { ...before, ...change, id: 'settings', updatedAt };
    await db.settings.put(next);
    return next;
  });
}
