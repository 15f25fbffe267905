import type { Area } from '../browser/areas.ts';
import type { Instant } from '../domain/calendar.ts';
import { originsOf, PLATFORMS } from '../domain/platform.ts';
import { coverAccess, coveredUntil, coverGap, coverOn } from '../storage/coverage.ts';
import type { Database } from '../storage/database.ts';

/** Notes for each platform whether the browser lets us see it. */
export async function coverPlatforms(
  db: Database,
  hasAccess: (origins: readonly string[]) => Promise<boolean>,
  now: Instant,
): Promise<void> {
  for (const platform of PLATFORMS)
    await coverAccess(db, platform, await hasAccess(originsOf(platform)), now);
}

/**
 * Notes that the recorder is on. While the browser was closed there was nothing to see; but a run
 * that neither the browser nor an installation began was begun by switching the extension on.
 */
export async function coverStart(db: Database, wasOff: boolean, now: Instant): Promise<void> {
  const until = await coveredUntil(db, now);
  if (wasOff && until !== null) await coverGap(db, 'off', until, now);
  else await coverOn(db, now);
}

/** Whether this is the first start since the browser or the extension began; the next one is not. */
export async function isNewRun(session: Area): Promise<boolean> {
  const running = await session.get('running');
  await session.set('running', true);
  return running !== true;
}
