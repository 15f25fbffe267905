import { dayFinder } from '../domain/analytics/days.ts';
import { type Instant, startOfDay } from '../domain/calendar.ts';
import type { Goal, Measure } from '../domain/goal.ts';
import type { Happened, Occurrence } from '../domain/goalProgress.ts';
import type { Lead, Touch } from '../domain/lead.ts';
import type { Database } from './database.ts';

/**
 * What some goals count; what none of them counts is not read. Sales are read from all time, since
 * an old one may be paid back today.
 */
export async function happenedFor(
  db: Database,
  goals: readonly Pick<Goal, 'measure' | 'startsOn'>[],
  zone: string,
): Promise<Happened> {
  const since = (measure: Measure) => startOf(goals, measure, zone);
  const [sales, leads, touches] = await Promise.all([
    Math.min(since('revenue'), since('sales')) < Infinity ? db.sales.toArray() : [],
    db.leads.where('createdAt').aboveOrEqual(since('leads')).toArray(),
    db.touches.where('at').aboveOrEqual(since('conversations')).toArray(),
  ]);
  const dayOf = dayFinder(zone);
  const met = await db.leads.bulkGet([...new Set(touches.map(({ leadId }) => leadId))]);
  return {
    sales,
    leads: leads.map(({ createdAt, goalId }) => ({ day: dayOf(createdAt).day, goalId })),
    touches: conversationsOf(
      touches,
      met.filter((lead) => lead !== undefined),
      zone,
    ),
  };
}

/** When the first goal with a measure begins; never, if there is none. */
function startOf(
  goals: readonly Pick<Goal, 'measure' | 'startsOn'>[],
  measure: Measure,
  zone: string,
): Instant {
  const own = goals.filter((goal) => goal.measure === measure);
  return Math.min(...own.map(({ startsOn }) => startOfDay(startsOn, zone)));
}

/** Several contacts with one lead on one day are one conversation; it serves the goal of its lead. */
function conversationsOf(
  touches: readonly Touch[],
  leads: readonly Lead[],
  zone: string,
): Occurrence[] {
  const goals = new Map(leads.map(({ id, goalId }) => [id, goalId]));
  const dayOf = dayFinder(zone);
  const met = touches.map(({ leadId, at }) => {
    const { day } = dayOf(at);
    return [`${leadId} ${day}`, { day, goalId: goals.get(leadId) ?? null }] as const;
  });
  return [...new Map(met).values()];
}
