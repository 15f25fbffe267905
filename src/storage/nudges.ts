import type { Instant } from '../domain/calendar.ts';
import { isOpenGoal } from '../domain/goal.ts';
import { decideNudge } from '../domain/governor.ts';
import { ASK_AFTER, type Nudge, type NudgeKind } from '../domain/nudge.ts';
import type { Decision } from '../domain/nudging.ts';
import type { Session } from '../domain/session.ts';
import type { Settings, StandingAnswer } from '../domain/settings.ts';
import { standingFor } from '../domain/standing.ts';
import type { Surface } from '../domain/surface.ts';
import { attentionOf } from '../domain/visitPart.ts';
import { keepingTotals } from './dailyTotals.ts';
import type { Database } from './database.ts';
import { type AskMoment, nudgeFacts } from './nudgeFacts.ts';
import { readSettings } from './settings.ts';

/** A decision, and the session as it stands after it. */
export interface AskDecision {
  readonly decision: Decision;
  readonly session: Session;
  /** The row that holds the place of what is about to open, or would open were it not held out. */
  readonly nudgeId: string | null;
}

/**
 * Decides whether something opens. A standing answer that holds is written to the session; what is
 * about to open gets its row before it opens. All in one transaction: two tabs that report at the
 * same time must not both find the place free.
 */
export function decideAndReserve(db: Database, moment: AskMoment): Promise<AskDecision> {
  const { sessions, visits, dailyTotals, goals, leads, reviews, settings, nudges, coverage } = db;
  const read = [goals, leads, reviews, settings, coverage];
  const tables = [sessions, visits, dailyTotals, nudges, ...read];
  return db.transaction('rw', tables, async () => {
    const known = (await sessions.get(moment.session.id)) ?? moment.session;
    const chosen = await readSettings(db);
    const standing = await standingAnswer(db, chosen, { ...moment, session: known });
    const session = await answeredBy(db, known, standing, moment.now);
    const at = { ...moment, session };
    const facts = await nudgeFacts(db, chosen, at, standing !== null);
    const { plan, due, history, rules } = facts;
    const decision = decideNudge(moment.now, facts.session, plan, due, history, rules);
    return { decision, session, nudgeId: await reserve(db, decision, session.id, moment.now) };
  });
}

/** Writes the answer that stands to a session that has none. */
async function answeredBy(
  db: Database,
  session: Session,
  standing: StandingAnswer | null,
  now: Instant,
): Promise<Session> {
  if (standing === null || session.purpose !== 'unstated') return session;
  const answered = withPurpose(session, standing, now);
  await keepingTotals(db, [session.id], () => db.sessions.put(answered));
  return answered;
}

/** What is held back is noted too, or it would open at the next look. */
async function reserve(
  db: Database,
  decision: Decision,
  sessionId: string,
  now: Instant,
): Promise<string | null> {
  switch (decision.kind) {
    case 'nothing':
    case 'wait':
    case 'badge':
      return null;
    case 'popup':
      return addNudge(db, decision.nudge, sessionId, now);
    case 'held out':
      return addNudge(db, decision.nudge, sessionId, now, { heldOut: true });
  }
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

async function addNudge(
  db: Database,
  kind: NudgeKind,
  sessionId: string,
  shownAt: Instant,
  more: Pick<Nudge, 'heldOut'> = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const answer = { leadId: null, answer: null, answeredAt: null, ...more };
  await db.nudges.add({ id, shownAt, kind, sessionId, ...answer, updatedAt: shownAt });
  return id;
}

/** Takes back the row of a question that was not shown and counts for nothing, or that would not have been. */
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

/**
 * Writes what became of a session's questions. An answer that is there stays, but `answered` goes
 * before `dismissed`; what was held out was not seen, and has no answer.
 */
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
      (nudge) =>
        nudge.heldOut !== true &&
        (nudge.answer === null || (nudge.answer === 'dismissed' && answer !== 'dismissed')),
    )
    .modify({ answer, answeredAt: now, updatedAt: now });
}
