import type { Action, Tone } from '../browser/action.ts';
import type { Tabs } from '../browser/tabs.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import type { Decision } from '../domain/nudging.ts';
import type { Watching } from '../domain/ownSite.ts';
import type { Platform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import { tabsOnPlatforms } from './injector.ts';

/** The badge of a tab that waits for an answer. */
export const QUESTION = '?';

export interface Badge {
  readonly text: string;
  readonly tone: Tone;
}

/**
 * What the badge of a tab says after a decision: `?` while nobody has said what the session is for,
 * else the minutes left of its plan, or how many it is over.
 * @param attention seconds in the session so far
 */
export function badgeFor(decision: Decision, session: Session, attention: number): Badge {
  const { purpose, plannedMinutes } = session;
  if (purpose === 'unstated') return { text: asks(decision) ? QUESTION : '', tone: 'plain' };
  if (plannedMinutes === null) return { text: '', tone: 'plain' };
  const minutes = (plannedMinutes * MINUTE - attention * SECOND) / MINUTE;
  if (minutes > 0) return { text: String(Math.ceil(minutes)), tone: 'plain' };
  return { text: `+${Math.max(1, Math.ceil(-minutes))}`, tone: 'over' };
}

function asks({ kind }: Decision): boolean {
  return kind === 'badge' || kind === 'popup' || kind === 'held out';
}

/** Seconds until a decision should be looked at again; at least 1 and at most 60. */
export function lookAgainIn(decision: Decision): number {
  switch (decision.kind) {
    case 'nothing':
    case 'popup':
    case 'held out':
      return inBounds(MINUTE / SECOND);
    case 'wait':
    case 'badge':
      return inBounds(decision.again ?? MINUTE / SECOND);
  }
}

/** A due time in whole seconds, rounded up: a report that came early would find nothing due yet. */
export function inBounds(seconds: number): number {
  return Math.min(MINUTE / SECOND, Math.max(1, Math.ceil(seconds)));
}

/** Clears the badge of every tab on some platforms: one answer is an answer for all of them. */
export async function clearBadges(
  tabs: Tabs,
  action: Action,
  watching: Watching,
  platforms: readonly Platform[],
): Promise<void> {
  const there = (await tabsOnPlatforms(tabs, watching)).filter(({ platform }) =>
    platforms.includes(platform),
  );
  await Promise.all(there.map(({ id }) => action.badge(id, '')));
}
