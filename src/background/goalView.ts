import type { Day, Instant } from '../domain/calendar.ts';
import type { Goal } from '../domain/goal.ts';
import { byUse } from '../domain/goalOrder.ts';
import { type Happened, progressOf } from '../domain/goalProgress.ts';
import type { Platform } from '../domain/platform.ts';
import type { GoalChoice } from '../protocol/popup.ts';
import type { Database } from '../storage/database.ts';
import { openGoals } from '../storage/goals.ts';
import { happenedFor } from '../storage/happened.ts';
import { lastSessionsOn } from '../storage/sessions.ts';

/** The open goals: first those she used on this platform, the one of this hour in front; the others by their date. */
export async function goalChoices(
  db: Database,
  platform: Platform,
  { now, today, zone }: { readonly now: Instant; readonly today: Day; readonly zone: string },
): Promise<readonly GoalChoice[]> {
  const open = await openGoals(db);
  const before = await lastSessionsOn(db, platform);
  const happened = await happenedFor(db, open, zone);
  return byUse(open, before, now, zone).map((goal) => goalChoice(goal, happened, today, open));
}

/** One goal, open or closed; `null` if it is gone. */
export async function oneGoal(
  db: Database,
  id: string,
  today: Day,
  zone: string,
): Promise<GoalChoice | null> {
  const goal = await db.goals.get(id);
  return goal === undefined
    ? null
    : goalChoice(goal, await happenedFor(db, [goal], zone), today, await openGoals(db));
}

function goalChoice(
  goal: Goal,
  happened: Happened,
  today: Day,
  goals: readonly Goal[],
): GoalChoice {
  const { id, title, measure, target, dueOn } = goal;
  return {
    id,
    title,
    measure,
    target,
    dueOn,
    done: progressOf(goal, happened, today, goals).booked,
  };
}
