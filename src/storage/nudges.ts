import Dexie from 'dexie';
import { dayOf, type Instant, startOfDay } from '../domain/calendar.ts';
import { isOpenGoal } from '../domain/goal.ts';
import {
  ASK_AFTER,
  ASK_GAP,
  type AskFacts,
  type Asking,
  decideAsk,
  type Nudge,
  type NudgeKind,
} from '../domain/nudge.ts';
import type { Session } from '../domain/session.ts';
import type { Settings, StandingAnswer } from '../domain/settings.ts';
import { standingFor } from '../domain/standing.ts';
import type { Surface } from '../domain/surface.ts';
import { attentionOf } from '../domain/visitPart.ts';
import { halfDayOf, isWorkingTime } from '../domain/workday.ts';
import { keepingTotals } from './dailyTotals.ts';
import type { Database } from './database.ts';
import { readSettings } from './settings.ts';

/** A moment in a session in which it may be asked for. */
export interface AskMoment {
  readonly session: Session;
  /** Seconds in the session so far. */
  readonly attention: number;
  readonly surface: Surface;
  /** Seconds since the last key in this visit, `null` if there was none. */
  readonly keyAgo: number | null;
  readonly fullScreen: boolean;
  readonly now: Instant;
}

/** A decision, and the session as it stands after it. */
export interface AskDecision {
  readonly asking: Asking;
  readonly session: Session;
  /** The row that holds the place of a question about to open; `null` unless `popup` was decided. */
  readonly nudgeId: string | null;
}

/**
 * Decides whether to ask. A standing answer that holds is written to the session; a question about
 * to open gets its row before it opens. All in one transaction: two tabs that report at the same
 * time must not both find the place free.
 */
export function decideAndReserve(db: Database, moment: AskMoment): Promise<AskDecision> {
  const { sessions, visits, dailyTotals, goals, settings, nudges } = db;
  const tables = [sessions, visits, dailyTotals, goals, settings, nudges];
  return db.transaction('rw', tables, async () => {
    const session = (await sessions.get(moment.session.id)) ?? moment.session;
    const chosen = await readSettings(db);
    const standing = await standingAnswer(db, chosen, { ...moment, session });
    if (standing !== null && session.purpose === 'unstated') {
      const answered = withPurpose(session, standing, moment.now);
      await keepingTotals(db, [session.id], () => sessions.put(answered));
      return { asking: { kind: 'nothing' }, session: answered, nudgeId: null };
    }
    const asking = decideAsk(await factsOf(db, chosen, { ...moment, session }, standing));
    const nudgeId =
      asking.kind === 'popup' ? await addNudge(db, 'start', session.id, moment.now) : null;
    return { asking, session, nudgeId };
  });
}

/** The session as the next report will write it: with the answer that stands, if one does. */
export async function asItStands(
  db: Database,
  settings: Settings,
  moment: Pick<AskMoment, 'session' | 'surface' | 'now'>,
): Promise<Session> {
  const { session, now } = moment;
  if (session.purpose !== 'unstated') return session;
  const standing = await standingAnswer(db, settings, moment);
  return standing === null ? session : withPurpose(session, standing, now);
}

/**
 * A standing answer for a goal that is closed or gone holds no longer. One for a surface waits for
 * its tenth second there and for most of the session: one that only passes through Business Suite
 * is not customer work.
 */
async function standingAnswer(
  db: Database,
  { standing }: Settings,
  { session, surface, now }: Pick<AskMoment, 'session' | 'surface' | 'now'>,
): Promise<StandingAnswer | null> {
  const found = standingFor(standing, { platform: session.platform, surface }, now);
  if (found === null) return null;
  if (found.surface !== null && !(await isMostly(db, session, surface))) return null;
  if (found.goalId === null) return found;
  const goal = await db.goals.get(found.goalId);
  return goal !== undefined && isOpenGoal(goal) ? found : null;
}

async function isMostly(db: Database, { id }: Session, surface: Surface): Promise<boolean> {
  const visits = await db.visits.where('sessionId').equals(id).toArray();
  const there = attentionOf(visits.filter((visit) => visit.surface === surface));
  return there >= ASK_AFTER && there > attentionOf(visits) / 2;
}

function withPurpose(session: Session, standing: StandingAnswer, now: Instant): Session {
  const { purpose, goalId, customer } = standing;
  return { ...session, purpose, goalId, customer, updatedAt: now };
}

async function factsOf(
  db: Database,
  settings: Settings,
  { session, attention, keyAgo, fullScreen, now }: AskMoment,
  standing: StandingAnswer | null,
): Promise<AskFacts> {
  const today = dayOf(now, session.zone);
  const dayStart = startOfDay(today, session.zone);
  return {
    sessionId: session.id,
    purpose: session.purpose,
    attention,
    standing,
    mode: settings.asking[session.platform],
    notToday: settings.quietOn === today,
    workingTime: isWorkingTime(settings.workingHours, now, session.zone),
    firstOfHalfDay: await isFirstOfHalfDay(db, session),
    history: await historyFor(db, session.id, Math.min(dayStart, now - ASK_GAP)),
    dayStart,
    keyAgo,
    fullScreen,
    now,
  };
}

/** A glance that ended before the tenth second was never asked for, and does not use up the morning. */
async function isFirstOfHalfDay(db: Database, session: Session): Promise<boolean> {
  const half = halfDayOf(session.start, session.zone);
  const earlier = await db.sessions
    .where('[platform+start]')
    .between([session.platform, half.start], [session.platform, session.start])
    .primaryKeys();
  const visits = await db.visits.where('sessionId').anyOf(earlier).toArray();
  return earlier.every((id) => {
    const own = visits.filter((visit) => visit.sessionId === id);
    return attentionOf(own) < ASK_AFTER;
  });
}

async function historyFor(db: Database, sessionId: string, since: Instant): Promise<Nudge[]> {
  const recent = await db.nudges.where('shownAt').between(since, Dexie.maxKey).toArray();
  const own = await db.nudges.where('sessionId').equals(sessionId).toArray();
  return [...recent, ...own.filter((nudge) => nudge.shownAt < since)];
}

async function addNudge(
  db: Database,
  kind: NudgeKind,
  sessionId: string,
  shownAt: Instant,
): Promise<string> {
  const id = crypto.randomUUID();
  const answer = { leadId: null, answer: null, answeredAt: null };
  await db.nudges.add({ id, shownAt, kind, sessionId, ...answer, updatedAt: shownAt });
  return id;
}

/** Takes back the row of a question that the browser did not open: it was not shown and counts for nothing. */
export async function releaseNudge(db: Database, id: string): Promise<void> {
  await db.nudges.delete(id);
}

/** Notes that she opened the question of a session herself, once. */
export function noteAsked(db: Database, sessionId: string, now: Instant): Promise<void> {
  return db.transaction('rw', db.nudges, async () => {
    const known = await db.nudges.where('sessionId').equals(sessionId).count();
    if (known === 0) await addNudge(db, 'asked', sessionId, now);
  });
}

/** Writes what became of a session's questions. An answer that is there stays, but `answered` goes before `dismissed`. */
export async function answerNudges(
  db: Database,
  sessionId: string,
  answer: NonNullable<Nudge['answer']>,
  now: Instant,
): Promise<void> {
  await db.nudges
    .where('sessionId')
    .equals(sessionId)
    .and(
      (nudge) => nudge.answer === null || (nudge.answer === 'dismissed' && answer !== 'dismissed'),
    )
    .modify({ answer, answeredAt: now, updatedAt: now });
}
