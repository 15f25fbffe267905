import { watchedWith } from '../domain/ownSite.ts';
import { isBuiltIn, type Platform } from '../domain/platform.ts';
import type { Database } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';
import { steadily } from '../storage/steady.ts';

/** Whether she wants a platform watched. Where the store cannot say, she does: its failing is told elsewhere. */
export async function isWanted(db: Database, platform: Platform): Promise<boolean> {
  try {
    const { off, ownSites } = await steadily(db, () => readSettings(db));
    if (isBuiltIn(platform)) return !off.includes(platform);
    return watchedWith(ownSites).includes(platform);
  } catch (error) {
    console.error('The settings could not be read; the platform is taken for watched.', error);
    return true;
  }
}
