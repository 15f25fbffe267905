import Dexie from 'dexie';
import { activityOf } from '../domain/activity.ts';
import type { Instant } from '../domain/calendar.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import type { Platform } from '../domain/platform.ts';
import type { CameFor, Purpose, Session } from '../domain/session.ts';
import type { Settings, StandingAnswer } from '../domain/settings.ts';
import { withoutStanding, withStanding } from '../domain/standing.ts';
import type { Surface } from '../domain/surface.ts';
import { keepingTotals } from './dailyTotals.ts';
import type { Database } from './database.ts';
import { answerNudges } from './nudges.ts';
import { changeSettings, readSettings } from './settings.ts';

/** What a session is for, as the user says it. */
export interface Answer {
  readonly purpose: Exclude<Purpose, 'unstated'>;
  readonly goalId: string | null;
  readonly customer: string | null;
  readonly plannedMinutes: number | null;
  readonly ifThen: string | null;
}

/**
 * Writes what a session is for, the standing answer that goes with it, and that the question was
 * answered: one transaction, since half an answer would be asked for again.
 * @returns the session, or `null` if it or the goal is gone and nothing was written
 */
export function answerSession(
  db: Database,
  sessionId: string,
  answer: Answer,
  standing: StandingAnswer | null,
  now: Instant,
): Promise<Session | null> {
  const { sessions, visits, dailyTotals, goals, settings, nudges } = db;
  return db.transaction(
    'rw',
    [sessions, visits, dailyTotals, goals, settings, nudges],
    async () => {
      const session = await db.sessions.get(sessionId);
      if (session === undefined || !(await goalIsThere(db, answer.goalId))) return null;
      const cameFor = await doingNow(db, sessionId, now);
      const answered: Session = { ...session, ...answer, cameFor, updatedAt: now };
      await keepingTotals(db, [sessionId], () => db.sessions.put(answered));
      await answerNudges(db, sessionId, 'answered', now);
      if (standing !== null) await addStanding(db, standing, now);
      return answered;
    },
  );
}

/**
 * What she is doing as she answers: somebody who answers among messages or search results came for
 * them. Scrolling tells nothing, since every visit begins there.
 */
async function doingNow(db: Database, sessionId: string, since: Instant): Promise<CameFor | null> {
  const visits = await db.visits.where('sessionId').equals(sessionId).sortBy('start');
  const last = visits.at(-1);
  const activity = last && activityOf(last.surface);
  return activity === 'talking' || activity === 'prospecting' ? { activity, since } : null;
}

async function goalIsThere(db: Database, id: string | null): Promise<boolean> {
  return id === null || (await db.goals.get(id)) !== undefined;
}

/** Lets an answer stand from now on. */
export function addStanding(db: Database, added: StandingAnswer, now: Instant): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const { standing } = await readSettings(db);
    await changeSettings(db, { standing: withStanding(standing, added, now) }, now);
  });
}

/** Ends a standing answer. The session it answered keeps its purpose until she changes it. */
export function endStanding(db: Database, id: string, now: Instant): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const { standing } = await readSettings(db);
    await changeSettings(db, { standing: withoutStanding(standing, id, now) }, now);
  });
}

/**
 * Gives a session more minutes: from what is used now, not from where the plan ended, so that
 * ten more are ten more. A session without a plan gets none.
 * @returns the new plan in minutes, or `null`
 */
export function extendPlan(
  db: Database,
  sessionId: string,
  minutes: number,
  now: Instant,
): Promise<number | null> {
  return db.transaction('rw', db.sessions, db.visits, db.dailyTotals, db.settings, async () => {
    const session = await db.sessions.get(sessionId);
    if (session === undefined || session.plannedMinutes === null) return null;
    const used = Math.ceil(((await attentionIn(db, sessionId)) * SECOND) / MINUTE);
    const plannedMinutes = Math.max(session.plannedMinutes, used) + minutes;
    const extended = { ...session, plannedMinutes, updatedAt: now };
    await keepingTotals(db, [sessionId], () => db.sessions.put(extended));
    return plannedMinutes;
  });
}

/**
 * The session on a platform that a visit now would belong to, or `null`. What a clock that was set
 * back since has placed at a wrong time takes no part.
 */
export async function currentSession(
  db: Database,
  { sessionGapMinutes }: Pick<Settings, 'sessionGapMinutes'>,
  platform: Platform,
  now: Instant,
): Promise<Session | null> {
  const since = now - sessionGapMinutes * MINUTE;
  for (const session of await lastSessions(db, platform, now)) {
    const visits = await db.visits.where('sessionId').equals(session.id).toArray();
    const placed = visits.filter(({ misplaced }) => misplaced === undefined);
    const ends = placed.map(({ end }) => end);
    if (placed.length === visits.length) ends.push(session.start);
    if (Math.max(...ends) > since) return session;
  }
  return null;
}

/** How many sessions may lie between the one that goes on and an instant: misplaced ones. */
const LOOKED_BACK = 10;

const lastSessions = (db: Database, platform: Platform, now: Instant): Promise<Session[]> =>
  db.sessions
    .where('[platform+start]')
    .between([platform, Dexie.minKey], [platform, now], true, true)
    .reverse()
    .limit(LOOKED_BACK)
    .toArray();

/** Her last 50 sessions on a platform, the last one first. */
export function lastSessionsOn(db: Database, platform: Platform): Promise<Session[]> {
  return sessionsOn(db, platform).reverse().limit(50).toArray();
}

const sessionsOn = (db: Database, platform: Platform) =>
  db.sessions.where('[platform+start]').between([platform, Dexie.minKey], [platform, Dexie.maxKey]);

/** Seconds of attention in a session. */
export async function attentionIn(db: Database, sessionId: string): Promise<number> {
  const visits = await db.visits.where('sessionId').equals(sessionId).toArray();
  return visits.reduce((sum, visit) => sum + visit.seconds, 0);
}

/** Seconds of attention in a session by surface, the longest first. */
export async function attentionBySurface(
  db: Database,
  sessionId: string,
): Promise<readonly { readonly surface: Surface; readonly seconds: number }[]> {
  const seconds = new Map<Surface, number>();
  for (const visit of await db.visits.where('sessionId').equals(sessionId).toArray())
    seconds.set(visit.surface, (seconds.get(visit.surface) ?? 0) + visit.seconds);
  return [...seconds]
    .map(([surface, sum]) => ({ surface, seconds: sum }))
    .sort((one, other) => other.seconds - one.seconds);
}
