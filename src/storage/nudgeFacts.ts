import Dexie from 'dexie';
import { activityOf } from '../domain/activity.ts';
import {
  addDays,
  dayOf,
  type Instant,
  localTime,
  startingAt,
  startOfDay,
} from '../domain/calendar.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import { ASK_AFTER, ASK_GAP, type Nudge, OPENING_KINDS } from '../domain/nudge.ts';
import type { Due, NudgeRules, PlanNow, SessionNow } from '../domain/nudging.ts';
import type { Session } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import type { Surface } from '../domain/surface.ts';
import { isUnusual } from '../domain/unusual.ts';
import { attentionOf } from '../domain/visitPart.ts';
import { halfDayOf, isWorkingTime } from '../domain/workday.ts';
import { lastAnswered } from './answeredNudges.ts';
import { budgetOf } from './budgets.ts';
import type { Database } from './database.ts';
import { dueLeads } from './leads.ts';
import { type ReviewMoment, readyReview } from './readyReview.ts';

/** A moment in a session in which something may open. */
export interface AskMoment {
  readonly session: Session;
  /** Seconds in the session so far. */
  readonly attention: number;
  readonly surface: Surface;
  /** Seconds since the last key in this visit, `null` if there was none. */
  readonly keyAgo: number | null;
  readonly fullScreen: boolean;
  /** The tab in front is heard. */
  readonly audible: boolean;
  /** The browser's language, which tells where weeks start. */
  readonly language: string;
  readonly now: Instant;
}

/** Days over which it is known how often she usually comes. */
const USUAL_DAYS = 28;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Reads everything that the decision rests on. */
export async function nudgeFacts(
  db: Database,
  settings: Settings,
  moment: AskMoment,
  standing: boolean,
): Promise<{
  readonly session: SessionNow;
  readonly plan: PlanNow;
  readonly due: Due;
  readonly history: readonly Nudge[];
  readonly rules: NudgeRules;
}> {
  const rules = rulesOf(settings, moment);
  return {
    session: await sessionNow(db, settings, rules, moment, standing),
    plan: await planNow(db, moment.session),
    due: await dueNow(db, settings, moment),
    history: await historyFor(
      db,
      moment.session.id,
      Math.min(rules.dayStart, moment.now - ASK_GAP),
    ),
    rules,
  };
}

/** Where the session is, in days as she has them. */
const daysIn = ({ zone }: Session, { dayStart }: Settings): string => startingAt(zone, dayStart);

function rulesOf(settings: Settings, { session, now }: AskMoment): NudgeRules {
  const zone = daysIn(session, settings);
  const { on, perDay, never, quietHours, compares } = settings.nudges;
  const today = dayOf(now, zone);
  const isQuiet = quietHours && { days: EVERY_DAY, ...quietHours };
  return {
    on,
    perDay,
    never,
    compares,
    mode: settings.asking[session.platform] ?? 'usual',
    workingTime: isWorkingTime(settings.workingHours, now, session.zone),
    quietHours: isQuiet !== null && isWorkingTime(isQuiet, now, session.zone),
    notToday: settings.quietOn === today,
    dayStart: startOfDay(today, zone),
  };
}

async function sessionNow(
  db: Database,
  settings: Settings,
  { mode }: NudgeRules,
  { session, attention, keyAgo, fullScreen, audible }: AskMoment,
  standing: boolean,
): Promise<SessionNow> {
  return {
    id: session.id,
    purpose: session.purpose,
    standing,
    attention,
    firstOfHalfDay:
      mode === 'usual' && (await isFirstOfHalfDay(db, session, daysIn(session, settings))),
    unusual: mode === 'only when unusual' && (await comesOften(db, session, settings)),
    keyAgo,
    fullScreen,
    audible,
  };
}

/** A glance that ended before the tenth second was never asked for, and does not use up the morning. */
async function isFirstOfHalfDay(db: Database, session: Session, zone: string): Promise<boolean> {
  const half = halfDayOf(session.start, zone);
  const earlier = await sessionsBetween(db, session, half.start).primaryKeys();
  const visits = await db.visits.where('sessionId').anyOf(earlier).toArray();
  return earlier.every((id) => {
    const own = visits.filter((visit) => visit.sessionId === id);
    return attentionOf(own) < ASK_AFTER;
  });
}

async function comesOften(db: Database, session: Session, settings: Settings): Promise<boolean> {
  const zone = daysIn(session, settings);
  const today = dayOf(session.start, zone);
  const since = startOfDay(addDays(today, -USUAL_DAYS), zone);
  const earlier = await sessionsBetween(db, session, since).toArray();
  return isUnusual([...earlier, session], today, settings.dayStart);
}

/** Sessions on the same platform from an instant on, and before this one. */
function sessionsBetween(db: Database, { platform, start }: Session, since: Instant) {
  return db.sessions.where('[platform+start]').between([platform, since], [platform, start]);
}

/** The plan of a session in seconds, what she came for, and how long she scrolled instead. */
export async function planNow(
  db: Database,
  { id, plannedMinutes, cameFor }: Session,
): Promise<PlanNow> {
  const seconds = plannedMinutes === null ? null : (plannedMinutes * MINUTE) / SECOND;
  if (cameFor == null) return { seconds, activity: null, scrolling: 0 };
  const visits = await db.visits.where('sessionId').equals(id).toArray();
  const scrolled = visits.filter(
    ({ start, surface }) => start >= cameFor.since && activityOf(surface) === 'scrolling',
  );
  return { seconds, activity: cameFor.activity, scrolling: attentionOf(scrolled) };
}

/** Follow-ups wait for the time of the day at which she wants to hear of them. */
async function dueNow(
  db: Database,
  settings: Settings,
  { session, now, language }: AskMoment,
): Promise<Due> {
  const { platform } = session;
  const zone = daysIn(session, settings);
  const { reminder } = settings;
  const isTime = reminder.by !== 'nothing' && localTime(now, zone) >= reminder.at;
  const followUps = isTime ? (await dueLeads(db, dayOf(now, zone))).length : 0;
  const budget = await budgetOf(db, platform, now, zone);
  const told = budget !== null && (await wasTold(db, session, budget.since));
  const review = await isReviewNews(db, settings, { now, zone, language });
  return { followUps, review, budgetLeft: budget === null || told ? null : budget.secondsLeft };
}

/** A review is ready, and nothing opened for it since the last moment at which one became so. */
async function isReviewNews(
  db: Database,
  settings: Settings,
  moment: ReviewMoment,
): Promise<boolean> {
  const ready = await readyReview(db, settings, moment);
  if (ready.kind === 'not yet') return false;
  const told = db.nudges.where('[kind+shownAt]');
  return (await told.between(['review', ready.since], ['review', Dexie.maxKey]).count()) === 0;
}

/** Whether it was said since an instant that the minutes on the platform are used up. */
async function wasTold(db: Database, { platform }: Session, since: Instant): Promise<boolean> {
  const told = await db.nudges
    .where('[kind+shownAt]')
    .between(['budget', since], ['budget', Dexie.maxKey])
    .toArray();
  const sessions = await db.sessions.bulkGet(told.map(({ sessionId }) => sessionId ?? ''));
  return sessions.some((one) => one?.platform === platform);
}

/** What was shown since an instant or for this session, and the last answered ones of each kind. */
async function historyFor(db: Database, sessionId: string, since: Instant): Promise<Nudge[]> {
  const recent = await db.nudges.where('shownAt').between(since, Dexie.maxKey).toArray();
  const own = await db.nudges.where('sessionId').equals(sessionId).toArray();
  const last = await Promise.all(OPENING_KINDS.map((kind) => lastAnswered(db, kind)));
  const all = [...recent, ...own, ...last.flat()];
  return [...new Map(all.map((nudge) => [nudge.id, nudge])).values()];
}
