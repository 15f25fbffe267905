import { type Day, startingAt } from './calendar.ts';
import type { Platform } from './platform.ts';
import type { Session } from './session.ts';
import type { Visit } from './visit.ts';
import { rememberClocks } from './zoneClock.ts';

/** The minutes a session was given, and the seconds of attention it took in all. */
export type PlanUse = readonly [plannedMinutes: number, seconds: number];

/** What became of the plan of one session, where and when it began. */
export interface Planned {
  readonly day: Day;
  readonly platform: Platform;
  readonly use: PlanUse;
}

/**
 * The plans of sessions on the days they began, the earliest first. A session without a second of
 * attention is left out, as its visits are.
 */
export function plansOf(
  sessions: ReadonlyMap<string, Session>,
  visits: readonly Visit[],
  dayStart = 0,
): Planned[] {
  const seconds = new Map<string, number>();
  for (const visit of visits)
    seconds.set(visit.sessionId, (seconds.get(visit.sessionId) ?? 0) + visit.seconds);
  const clockIn = rememberClocks();
  const inOrder = [...sessions.values()].sort(
    (one, other) => one.start - other.start || (one.id < other.id ? -1 : 1),
  );
  return inOrder.flatMap(({ id, start, zone, platform, plannedMinutes }) => {
    const took = seconds.get(id) ?? 0;
    if (plannedMinutes === null || took <= 0) return [];
    return [
      {
        day: clockIn(startingAt(zone, dayStart)).dayAt(start).day,
        platform,
        use: [plannedMinutes, took],
      },
    ];
  });
}
