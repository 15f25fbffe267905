import type { Day, Instant } from '../domain/calendar.ts';
import type { Goal } from '../domain/goal.ts';
import { byUse } from '../domain/goalOrder.ts';
import { type Happened, progressOf } from '../domain/goalProgress.ts';
import type { Session } from '../domain/session.ts';
import type { GoalChoice } from '../protocol/popup.ts';
import type { Database } from '../storage/database.ts';
import { openGoals } from '../storage/goals.ts';
import { happenedFor } from '../storage/happened.ts';

/**
 * The open goals: first those she used, the one of this hour in front; the others by their date.
 * @param last her last sessions on the platform, which are read meanwhile
 */
export async function goalChoices(
  db: Database,
  last: Promise<readonly Session[]>,
  { now, today, zone }: { readonly now: Instant; readonly today: Day; readonly zone: string },
): Promise<readonly GoalChoice[]> {
  const open = await openGoals(db);
  const [happened, before] = await Promise.all([happenedFor(db, open, zone), last]);
  return byUse(open, before, now, zone).map((goal) => goalChoice(goal, happened, today, open));
}

/** One goal, open or closed; `null` if it is gone. */
export async function oneGoal(
  db: Database,
  id: string,
  today: Day,
  zone: string,
): Promise<GoalChoice | null> {
  const [goal, open] = await Promise.all([db.goals.get(id), openGoals(db)]);
  return goal === undefined
    ? null
    : goalChoice(goal, await happenedFor(db, [goal], zone), today, open);
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
