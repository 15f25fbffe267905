import type { Instant } from '../domain/calendar.ts';
import type { Session } from '../domain/session.ts';
import type { StandingAnswer } from '../domain/settings.ts';
import type {
  AnswerRequest,
  LeaveRequest,
  PopupReply,
  PopupRequest,
  TakingBack,
} from '../protocol/popup.ts';
import { logConversation, noteBroughtAsked } from '../storage/brought.ts';
import { logLead } from '../storage/leads.ts';
import { answerNudges, noteAsked } from '../storage/nudges.ts';
import { serveGoal } from '../storage/origins.ts';
import type { Outcome } from '../storage/rowChange.ts';
import { logSale } from '../storage/sales.ts';
import { answerSession, endStanding, extendPlan } from '../storage/sessions.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { doFollowUp } from '../storage/touches.ts';
import type { World } from './askerWorld.ts';
import { clearBadges } from './badge.ts';
import { readDaysHere } from './days.ts';
import { isFull } from './full.ts';
import { leaveTab } from './leave.ts';
import { askAgain, askLess } from './less.ts';
import {
  leadChoices,
  logTime,
  logTouchOf,
  move,
  planNext,
  setTarget,
  snooze,
  takeBack,
} from './outcomes.ts';
import { viewFor } from './popupView.ts';

const DONE: PopupReply = { kind: 'done' };
const GONE: PopupReply = { kind: 'failed', why: 'gone' };

const replyOf = (outcome: Outcome): PopupReply =>
  outcome.kind === 'done'
    ? { kind: 'done', undo: { kind: 'undo', undo: outcome.undo } as unknown as TakingBack }
    : GONE;

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
    return { kind: 'failed', why: isFull(error) ? 'full' : 'storage' };
  }
}

async function handle(world: World, request: PopupRequest, now: Instant): Promise<PopupReply> {
  switch (request.kind) {
    case 'popup view':
      return { kind: 'view', view: await viewFor(world, request, now) };
    case 'view shown':
      await noteShown(world, request, now);
      return DONE;
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
    case 'answer nudge':
      await answerNudges(world.db, request.sessionId, request.answer, now);
      return DONE;
    case 'less':
      return { kind: 'done', undo: await askLess(world, request, now) };
    case 'ask again':
      await askAgain(world, request, now);
      return DONE;
    case 'more minutes':
      return moreMinutes(world, request, now);
    case 'log lead':
      await answerByDoing(world, request.lead.sessionId, now);
      return replyOf(await logLead(world.db, request.lead, now));
    case 'log sale':
      await answerByDoing(world, request.sale.sessionId, now);
      return replyOf(await logSale(world.db, request.sale, now, await readDaysHere(world)));
    case 'log touch':
      return replyOf(await logTouchOf(world, request, now));
    case 'follow up':
      return replyOf(await planNext(world, request, now));
    case 'follow-up done':
      await answerByDoing(world, request.sessionId, now);
      return replyOf(await doFollowUp(world.db, request.leadId, null, now));
    case 'log conversation':
      return replyOf(
        await logConversation(
          world.db,
          request.sessionId,
          request.leadId,
          now,
          await readDaysHere(world),
        ),
      );
    case 'snooze':
      await answerByDoing(world, request.sessionId, now);
      return replyOf(await snooze(world, request, now));
    case 'move lead':
      return replyOf(await move(world, request, now));
    case 'log time':
      return replyOf(await logTime(world, request, now));
    case 'undo':
      return replyOf(await takeBack(world, request, now));
    case 'open leads':
      return leadChoices(world);
    case 'set target':
      await setTarget(world, request, now);
      return DONE;
    case 'skip target':
      await changeSettings(world.db, { currency: request.currency, welcomedAt: now }, now);
      return DONE;
  }
}

async function answer(world: World, request: AnswerRequest, now: Instant): Promise<PopupReply> {
  const session = await world.db.sessions.get(request.sessionId);
  if (session === undefined) return GONE;
  const { purpose, goalId, customer, plannedMinutes, ifThen } = request;
  const said = { purpose, goalId, customer, plannedMinutes, ifThen };
  const standing = standingFrom(request, session);
  if ((await answerSession(world.db, session.id, said, standing, now)) === null) return GONE;
  if (goalId !== null) await serveGoal(world.db, session.id, goalId, now);
  const settings = await readSettings(world.db);
  await clearBadges(world.tabs, world.action, settings, [session.platform]);
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

/**
 * The popup says what it asked once that stands on the screen: nobody waits for the writing, and a
 * worker that dies meanwhile is woken by it.
 */
async function noteShown(
  { db }: World,
  { asked, ended }: Extract<PopupRequest, { kind: 'view shown' }>,
  now: Instant,
): Promise<void> {
  if (asked !== null) await noteAsked(db, asked, now);
  if (ended !== null) await noteBroughtAsked(db, ended, now);
}

/** Whoever does what a nudge is there for has not dismissed it, though the popup is closed after that. */
async function answerByDoing({ db }: World, sessionId: string | null, now: Instant): Promise<void> {
  if (sessionId !== null) await answerNudges(db, sessionId, 'answered', now);
}

async function moreMinutes(
  { db }: World,
  { sessionId, minutes }: Extract<PopupRequest, { kind: 'more minutes' }>,
  now: Instant,
): Promise<PopupReply> {
  if ((await extendPlan(db, sessionId, minutes, now)) === null) return GONE;
  await answerNudges(db, sessionId, 'answered', now);
  return DONE;
}
