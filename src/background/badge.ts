import type { Action } from '../browser/action.ts';
import type { Tabs } from '../browser/tabs.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import type { Asking } from '../domain/nudge.ts';
import type { Platform } from '../domain/platform.ts';
import { tabsOnPlatforms } from './injector.ts';

/** The badge of a tab that waits for an answer. */
export const QUESTION = '?';

/** What the badge of a tab says after a decision. */
export function badgeFor(asking: Asking): string {
  switch (asking.kind) {
    case 'nothing':
    case 'wait':
      return '';
    case 'badge':
    case 'popup':
      return QUESTION;
  }
}

/** Seconds until a decision should be looked at again; at least 1 and at most 60. */
export function lookAgainIn(asking: Asking): number {
  switch (asking.kind) {
    case 'nothing':
    case 'popup':
      return inBounds(MINUTE / SECOND);
    case 'wait':
    case 'badge':
      return inBounds(asking.again ?? MINUTE / SECOND);
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
  platforms: readonly Platform[],
): Promise<void> {
  const there = (await tabsOnPlatforms(tabs)).filter(({ platform }) =>
    platforms.includes(platform),
  );
  await Promise.all(there.map(({ id }) => action.badge(id, '')));
}
