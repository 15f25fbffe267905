import type { Day, Instant } from '../domain/calendar.ts';
import { channelOf } from '../domain/ownSite.ts';
import type { Session } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import { standingFor } from '../domain/standing.ts';
import type { Surface } from '../domain/surface.ts';
import type { AskingView, RunningView, SessionView } from '../protocol/popup.ts';
import { budgetOf } from '../storage/budgets.ts';
import type { Database } from '../storage/database.ts';
import { planNow } from '../storage/nudgeFacts.ts';
import { attentionBySurface, lastSessionsOn } from '../storage/sessions.ts';
import { goalChoices, oneGoal } from './goalView.ts';
import { platformsOn } from './todayView.ts';

/** What a view of a session rests on. */
export interface Seen {
  readonly session: Session;
  /** Where the tab is now. */
  readonly surface: Surface;
  readonly settings: Settings;
  readonly now: Instant;
  readonly today: Day;
  readonly zone: string;
}

/** A session that is asked for, or that runs. */
export async function sessionView(db: Database, seen: Seen): Promise<AskingView | RunningView> {
  const isAsking = seen.session.purpose === 'unstated';
  const [common, running] = await Promise.all([
    commonView(db, seen),
    isAsking ? null : runningPart(db, seen),
  ]);
  return running === null ? { ...common, kind: 'asking' } : { ...common, ...running };
}

async function commonView(db: Database, seen: Seen): Promise<SessionView> {
  const { session, surface, settings, today, zone } = seen;
  const { platform } = session;
  const last = lastSessionsOn(db, platform);
  const [budget, [spent], goals, before] = await Promise.all([
    budgetOf(db, platform, seen.now, zone),
    platformsOn(db, today, zone, [platform]),
    goalChoices(db, last, seen),
    last,
  ]);
  return {
    platform,
    channel: channelOf(platform, settings.ownSites),
    surface,
    sessionId: session.id,
    goals,
    usualMinutes: lastPlan(before),
    sessionsToday: Math.max(1, spent?.sessions ?? 0),
    secondsToday: spent?.seconds ?? 0,
    budget: budget && { secondsLeft: budget.secondsLeft, minutes: budget.minutes },
  };
}

/** The minutes of the last session that had a plan; `null` if none had. */
const lastPlan = (before: readonly Session[]): number | null =>
  before.find(({ plannedMinutes }) => plannedMinutes !== null)?.plannedMinutes ?? null;

async function runningPart(
  db: Database,
  { session, surface, settings, now, today, zone }: Seen,
): Promise<Omit<RunningView, keyof SessionView>> {
  const [surfaces, { activity, scrolling }, goal] = await Promise.all([
    attentionBySurface(db, session.id),
    planNow(db, session),
    session.goalId === null ? null : oneGoal(db, session.goalId, today, zone),
  ]);
  const standing = standingFor(settings.standing, { platform: session.platform, surface }, now);
  return {
    kind: 'running',
    purpose: session.purpose,
    goal,
    customer: session.customer,
    plannedMinutes: session.plannedMinutes,
    ifThen: session.ifThen,
    seconds: surfaces.reduce((sum, part) => sum + part.seconds, 0),
    cameFor: activity,
    scrolling,
    surfaces,
    standing: standing && { id: standing.id, surface: standing.surface, until: standing.until },
  };
}
