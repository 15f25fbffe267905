import { median } from './analytics/metrics.ts';
import { type Day, dayOf, startingAt } from './calendar.ts';
import type { Session } from './session.ts';

/** On fewer days than this nobody can say what is usual. */
const ENOUGH_DAYS = 5;

/**
 * Whether a day has more sessions than usual: more than the median of the days that had any.
 * @param sessions on one platform, in some weeks up to and with the day; each belongs to the day it
 * began on in its own zone
 */
export function isUnusual(
  sessions: readonly Pick<Session, 'start' | 'zone'>[],
  today: Day,
  dayStart = 0,
): boolean {
  const counts = new Map<Day, number>();
  for (const { start, zone } of sessions) {
    const day = dayOf(start, startingAt(zone, dayStart));
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const now = counts.get(today) ?? 0;
  counts.delete(today);
  const usual = median([...counts.values()]);
  return counts.size >= ENOUGH_DAYS && usual !== null && now > usual;
}
