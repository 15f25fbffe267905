import { dayOf } from '../domain/calendar.ts';
import type { Goal, Measure } from '../domain/goal.ts';
import type { Happened } from '../domain/goalProgress.ts';
import type { Database } from './database.ts';

/** What some goals count; what none of them counts is not read. */
export async function happenedFor(
  db: Database,
  goals: readonly Pick<Goal, 'measure' | 'startsOn'>[],
  zone: string,
): Promise<Happened> {
  const counts = (...measures: readonly Measure[]) =>
    goals.some((goal) => measures.includes(goal.measure));
  return {
    sales: counts('revenue', 'sales') ? await db.sales.toArray() : [],
    leads: counts('leads')
      ? (await db.leads.toArray()).map(({ createdAt }) => ({ day: dayOf(createdAt, zone) }))
      : [],
    touches: counts('conversations')
      ? (await db.touches.toArray()).map(({ at }) => ({ day: dayOf(at, zone) }))
      : [],
  };
}
