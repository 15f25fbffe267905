import { dayOf, type Instant } from '../domain/calendar.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import { QUIET_AFTER_KEY } from '../domain/nudge.ts';
import { watchedWith } from '../domain/ownSite.ts';
import type { Session } from '../domain/session.ts';
import type { PopupReply, PopupRequest } from '../protocol/popup.ts';
import type { AskMoment } from '../storage/nudgeFacts.ts';
import { type AskDecision, decideAndReserve, releaseNudge } from '../storage/nudges.ts';
import { readSettings } from '../storage/settings.ts';
import { answerRequest } from './answers.ts';
import type { World } from './askerWorld.ts';
import { badgeFor, clearBadges, inBounds, lookAgainIn } from './badge.ts';
import { daysHere } from './days.ts';

/** A moment in a session, and the tab it was reported from. */
export interface Moment extends Omit<AskMoment, 'audible' | 'language'> {
  readonly tabId: number;
  readonly windowId: number;
  /** Whether anything was typed in this visit. */
  readonly typed: boolean;
}

export interface Asker {
  /** Asks about a session, if it is time; says when to look again, in seconds from 1 to 60. */
  consider(moment: Moment): Promise<{ readonly dueInSeconds: number }>;
  /** Takes the badges away where the settings, as they are now, want no question. */
  followSettings(now: Instant): Promise<void>;
  /** Does what the popup asks for. */
  answerRequest(request: PopupRequest, now: Instant): Promise<PopupReply>;
}

export function openAsker(world: World): Asker {
  return {
    consider: (moment) => consider(world, moment),
    followSettings: (now) => followSettings(world, now),
    answerRequest: (request, now) => answerRequest(world, request, now),
  };
}

/** Each decision stands in the store, so that two tabs, two windows or a worker that died ask once. */
async function consider(world: World, moment: Moment): Promise<{ readonly dueInSeconds: number }> {
  const tab = await world.tabs.get(moment.tabId);
  const language = world.language();
  const audible = tab?.audible === true;
  const decided = await decideAndReserve(world.db, { ...moment, audible, language });
  const { text, tone } = badgeFor(decided.decision, decided.session, moment.attention);
  await show(world, moment, decided);
  await world.action.badge(moment.tabId, text, tone);
  return { dueInSeconds: dueIn(decided, moment) };
}

async function followSettings(world: World, now: Instant): Promise<void> {
  const { db, tabs, action } = world;
  const settings = await readSettings(db);
  const { asking, quietOn, nudges, ownSites } = settings;
  const isQuiet = !nudges.on || quietOn === dayOf(now, daysHere(world, settings));
  const silent = watchedWith(ownSites).filter(
    (platform) => isQuiet || asking[platform] === 'never',
  );
  await clearBadges(tabs, action, settings, silent);
}

/** What is held out gives its place back as well where it could not have opened: only so both are alike. */
async function show(
  world: World,
  { tabId, windowId }: Moment,
  { decision, nudgeId }: AskDecision,
): Promise<void> {
  if (nudgeId === null) return;
  let opened = false;
  try {
    opened =
      (await isInFront(world, tabId, windowId)) &&
      (decision.kind !== 'popup' || (await world.action.openByItself(windowId, decision.nudge)));
  } finally {
    // What was not seen counts for no cap, also where the tab went while it was looked at.
    if (!opened) await releaseNudge(world.db, nudgeId);
  }
}

/** The report may be older than a switch of tabs or windows, or than a key: look just before opening. */
async function isInFront({ tabs, windows }: World, tabId: number, windowId: number) {
  const tab = await tabs.get(tabId);
  if (tab?.active !== true || tab.windowId !== windowId) return false;
  if (!(await windows.isCalm(windowId))) return false;
  const keyAgo = await tabs.keyAgo(tabId);
  return keyAgo === null || keyAgo >= QUIET_AFTER_KEY;
}

function dueIn({ decision, session }: AskDecision, { attention }: Moment): number {
  return Math.min(lookAgainIn(decision), planLeft(session, attention));
}

/** Seconds until the plan runs out, so that the next report comes then; 60 without one or after it. */
function planLeft({ plannedMinutes }: Session, attention: number): number {
  const left = ((plannedMinutes ?? 0) * MINUTE) / SECOND - attention;
  return inBounds(left > 0 ? left : MINUTE / SECOND);
}
