import type { Area } from '../browser/areas.ts';
import type { Instant } from '../domain/calendar.ts';
import { siteId } from '../domain/offeredSites.ts';
import { originsOfPlatform, watchedWith } from '../domain/ownSite.ts';
import { coveredUntil, coverFresh, coverPlatform, coverSpan } from '../storage/coverage.ts';
import type { Database } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';

/** Notes for each platform whether it is to be watched, and whether the browser lets us. */
export async function coverPlatforms(
  db: Database,
  hasAccess: (origins: readonly string[]) => Promise<boolean>,
  now: Instant,
): Promise<void> {
  const { ownSites, off } = await readSettings(db);
  for (const platform of watchedWith(ownSites)) {
    const isOff = off.some((one) => one === platform);
    const seen = isOff || (await hasAccess(originsOfPlatform(platform)));
    await coverPlatform(db, platform, isOff ? 'off' : seen ? 'on' : 'no access', now);
  }
  // Of a site that she took away nothing is missed.
  for (const { host } of ownSites.filter(({ watched }) => !watched))
    await coverPlatform(db, siteId(host), 'on', now);
}

/** What began a run of the extension; of switching it on the browser says nothing. */
export type Beginning = 'browser' | 'installation' | 'unknown';

/** A run as it was found: when it began, and until when the one before it is known to have been on. */
export interface Run {
  readonly at: Instant;
  readonly onUntil: Instant | null;
}

/**
 * Notes that the recorder is on from now, before any report can stretch what was known of the run
 * before over the time between.
 */
export async function coverStart(db: Database, now: Instant): Promise<Run> {
  const onUntil = await coveredUntil(db, now);
  await coverFresh(db, now);
  return { at: now, onUntil };
}

/**
 * Notes what lay before a run. While the browser was closed there was nothing to see and nothing is
 * known; an update takes no time; but what neither the browser nor an installation began was begun
 * by switching the extension on.
 */
export async function coverBefore(
  db: Database,
  { at, onUntil }: Run,
  beginning: Beginning,
): Promise<void> {
  if (onUntil === null || onUntil >= at) return;
  switch (beginning) {
    case 'browser':
      return;
    case 'installation':
      return coverSpan(db, 'on', onUntil, at);
    case 'unknown':
      return coverSpan(db, 'off', onUntil, at);
  }
}

/** Whether this is the first start since the browser or the extension began; the next one is not. */
export async function isNewRun(session: Area): Promise<boolean> {
  const running = await session.get('running');
  await session.set('running', true);
  return running !== true;
}
