import { dayOf, type Instant } from '../domain/calendar.ts';
import type { Session } from '../domain/session.ts';
import type { StandingAnswer } from '../domain/settings.ts';
import type { AnswerRequest, LeaveRequest, PopupReply, PopupRequest } from '../protocol/popup.ts';
import { answerNudges } from '../storage/nudges.ts';
import { answerSession, endStanding, extendPlan } from '../storage/sessions.ts';
import { changeSettings } from '../storage/settings.ts';
import type { World } from './askerWorld.ts';
import { clearBadges } from './badge.ts';
import { leaveTab } from './leave.ts';
import { viewFor } from './popupView.ts';

const DONE: PopupReply = { kind: 'done' };
const GONE: PopupReply = { kind: 'failed', why: 'gone' };

/** Does what the popup asks for. A store that fails is an answer, so that the popup can say so. */
export async function answerRequest(
  world: World,
  request: PopupRequest,
  now: Instant,
): Promise<PopupReply> {
  try {
    return await handle(world, request, now);
  } catch (error) {
    console.error(`The request "${request.kind}" failed.`, error);
    return { kind: 'failed', why: 'storage' };
  }
}

async function handle(world: World, request: PopupRequest, now: Instant): Promise<PopupReply> {
  switch (request.kind) {
    case 'popup view':
      return { kind: 'view', view: await viewFor(world, request, now) };
    case 'answer':
      return answer(world, request, now);
    case 'leave':
      return leave(world, request, now);
    case 'dismiss':
      await answerNudges(world.db, request.sessionId, 'dismissed', now);
      return DONE;
    case 'end standing':
      await endStanding(world.db, request.id, now);
      return DONE;
    case 'not today':
      return notToday(world, request, now);
    case 'more minutes':
      return (await extendPlan(world.db, request.sessionId, request.minutes, now)) === null
        ? GONE
        : DONE;
  }
}

async function answer(world: World, request: AnswerRequest, now: Instant): Promise<PopupReply> {
  const session = await world.db.sessions.get(request.sessionId);
  if (session === undefined) return GONE;
  const { purpose, goalId, customer, plannedMinutes, ifThen } = request;
  const said = { purpose, goalId, customer, plannedMinutes, ifThen };
  const standing = standingFrom(request, session);
  if ((await answerSession(world.db, session.id, said, standing, now)) === null) return GONE;
  await clearBadges(world.tabs, world.action, session.platform);
  return DONE;
}

function standingFrom(request: AnswerRequest, { platform }: Session): StandingAnswer | null {
  const { holds, purpose, goalId, customer } = request;
  const said = { id: crypto.randomUUID(), platform, purpose, goalId, customer };
  switch (holds.kind) {
    case 'visit':
      return null;
    case 'until':
      return { ...said, surface: holds.surface, until: holds.until };
    case 'always':
      return { ...said, surface: holds.surface, until: null };
  }
}

/** "Left" is written once the tab is gone or no longer in front, never before. */
async function leave(world: World, request: LeaveRequest, now: Instant): Promise<PopupReply> {
  const left = await leaveTab(world.tabs, request.tabId);
  if (left && request.sessionId !== null)
    await answerNudges(world.db, request.sessionId, 'left', now);
  return DONE;
}

async function notToday(
  world: World,
  { sessionId, tabId }: Extract<PopupRequest, { kind: 'not today' }>,
  now: Instant,
): Promise<PopupReply> {
  const { db, action, zone } = world;
  await changeSettings(db, { quietOn: dayOf(now, zone()) }, now);
  await answerNudges(db, sessionId, 'dismissed', now);
  await action.badge(tabId, '');
  return DONE;
}
