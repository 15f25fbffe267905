import { dayOf, type Instant } from '../domain/calendar.ts';
import { watchedWith } from '../domain/ownSite.ts';
import type { Platform } from '../domain/platform.ts';
import type { Settings } from '../domain/settings.ts';
import type { AgainRequest, LessRequest } from '../protocol/popup.ts';
import { answerNudges } from '../storage/nudges.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import type { World } from './askerWorld.ts';
import { clearBadges } from './badge.ts';
import { daysHere } from './days.ts';

/** Lets less open by itself from now on. @returns what takes it back */
export async function askLess(
  world: World,
  { of, sessionId }: LessRequest,
  now: Instant,
): Promise<AgainRequest> {
  const { db, tabs, action } = world;
  const todayFor = (settings: Settings) => dayOf(now, daysHere(world, settings));
  const before = await change(world, (had) => lessOf(had, of, todayFor(had)), now);
  await answerNudges(db, sessionId, 'dismissed', now);
  await clearBadges(tabs, action, before, silencedBy(of, before));
  const again =
    of.kind === 'platform' ? { ...of, mode: before.asking[of.platform] ?? 'usual' } : of;
  return { kind: 'ask again', of: again };
}

/** Takes that back. What was dismissed with it stays dismissed. */
export async function askAgain(world: World, { of }: AgainRequest, now: Instant): Promise<void> {
  await change(world, (settings) => againOf(settings, of), now);
}

type Change = Partial<Pick<Settings, 'quietOn' | 'asking' | 'nudges'>>;

/** Read and write share a transaction, so that two windows lose neither's choice. */
function change(
  { db }: World,
  to: (settings: Settings) => Change,
  now: Instant,
): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const before = await readSettings(db);
    await changeSettings(db, to(before), now);
    return before;
  });
}

function lessOf({ asking, nudges }: Settings, of: LessRequest['of'], today: string): Change {
  switch (of.kind) {
    case 'today':
      return { quietOn: today };
    case 'platform':
      return { asking: { ...asking, [of.platform]: 'never' } };
    case 'kind':
      return { nudges: { ...nudges, never: [...new Set([...nudges.never, of.nudge])] } };
  }
}

function againOf({ asking, nudges }: Settings, of: AgainRequest['of']): Change {
  switch (of.kind) {
    case 'today':
      return { quietOn: null };
    case 'platform':
      return { asking: { ...asking, [of.platform]: of.mode } };
    case 'kind':
      return { nudges: { ...nudges, never: nudges.never.filter((kind) => kind !== of.nudge) } };
  }
}

/** The platforms on which no badge may ask any more. */
function silencedBy(of: LessRequest['of'], { ownSites }: Settings): readonly Platform[] {
  switch (of.kind) {
    case 'today':
      return watchedWith(ownSites);
    case 'platform':
      return [of.platform];
    case 'kind':
      return of.nudge === 'start' ? watchedWith(ownSites) : [];
  }
}
