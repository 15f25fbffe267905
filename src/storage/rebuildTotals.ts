import Dexie from 'dexie';
import { byDay, type DailyTotal, type PlatformDay, platformDays } from '../domain/dailyTotals.ts';
import type { Platform } from '../domain/platform.ts';
import type { Database } from './database.ts';
import type { Tell } from './progress.ts';
import { readSettings } from './settings.ts';

/** By the first of each in the index, since a site may be gone from the settings. */
async function visitedPlatforms(db: Database): Promise<Platform[]> {
  const platforms: Platform[] = [];
  for (;;) {
    const last = platforms.at(-1);
    const index = db.visits.where('[platform+start]');
    const after = last === undefined ? Dexie.minKey : [last, Dexie.maxKey];
    const next = await index.above(after).first();
    if (next === undefined) return platforms;
    platforms.push(next.platform);
  }
}

/** All totals as the facts have them now; writes nothing. Tells after each platform how far it is. */
export async function derivedTotals(db: Database, tell: Tell = () => {}): Promise<DailyTotal[]> {
  const { dayStart } = await readSettings(db);
  const sessions = new Map((await db.sessions.toArray()).map((row) => [row.id, row]));
  const derived: PlatformDay[] = [];
  const platforms = await visitedPlatforms(db);
  for (const [done, platform] of platforms.entries()) {
    const all = [[platform, Dexie.minKey] as const, [platform, Dexie.maxKey] as const] as const;
    const visits = await db.visits
      .where('[platform+start]')
      .between(...all)
      .toArray();
    derived.push(...platformDays(sessions, visits, dayStart));
    tell((done + 1) / platforms.length);
  }
  return byDay(derived);
}

/** Derives every total anew, as after an import; one transaction. */
export function rebuildTotals(db: Database, tell?: Tell): Promise<void> {
  return db.transaction('rw', db.visits, db.sessions, db.dailyTotals, db.settings, async () => {
    const derived = await derivedTotals(db, tell);
    await db.dailyTotals.clear();
    await db.dailyTotals.bulkPut(derived);
  });
}
