import { dayOf } from '../domain/calendar.ts';
import type { Goal, Measure } from '../domain/goal.ts';
import type { Happened, Occurrence } from '../domain/goalProgress.ts';
import type { Lead, Touch } from '../domain/lead.ts';
import type { Database } from './database.ts';

/** What some goals count; what none of them counts is not read. */
export async function happenedFor(
  db: Database,
  goals: readonly Pick<Goal, 'measure' | 'startsOn'>[],
  zone: string,
): Promise<Happened> {
  const counts = (...measures: readonly Measure[]) =>
    goals.some((goal) => measures.includes(goal.measure));
  const leads = counts('leads', 'conversations') ? await db.leads.toArray() : [];
  return {
    sales: counts('revenue', 'sales') ? await db.sales.toArray() : [],
    leads: leads.map(({ createdAt, goalId }) => ({ day: dayOf(createdAt, zone), goalId })),
    touches: counts('conversations')
      ? conversationsOf(await db.touches.toArray(), leads, zone)
      : [],
  };
}

/** Several contacts with one lead on one day are one conversation; it serves the goal of its lead. */
function conversationsOf(
  touches: readonly Touch[],
  leads: readonly Lead[],
  zone: string,
): Occurrence[] {
  const goals = new Map(leads.map(({ id, goalId }) => [id, goalId]));
  const met = touches.map(({ leadId, at }) => {
    const day = dayOf(at, zone);
    return [`${leadId} ${day}`, { day, goalId: goals.get(leadId) ?? null }] as const;
  });
  return [...new Map(met).values()];
}
