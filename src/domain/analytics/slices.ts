import type { Day } from '../calendar.ts';
import { cellsOf, type Served } from '../dailyTotals.ts';
import type { Platform } from '../platform.ts';
import type { Purpose } from '../session.ts';
import type { Surface } from '../surface.ts';
import type { Facts } from './facts.ts';
import { type TimeKind, timeKindOf } from './timeKind.ts';

/** Attention of one kind, in one hour of one local day, on one part of a platform. */
export interface TimeSlice {
  readonly day: Day;
  /** Local hour of the day, 0 to 23. */
  readonly hour: number;
  readonly seconds: number;
  /** Sessions that began with it: a session over midnight counts on its first day. */
  readonly sessions: number;
  readonly kind: TimeKind;
  /** What its session was said to serve; `kind` is what it counts as. */
  readonly purpose: Purpose;
  readonly platform: Platform;
  readonly surface: Surface;
  readonly goalId: string | null;
}

/** The daily totals as slices of time, each of its kind. */
export function timeSlices({ totals, leads, sales, settings }: Facts): TimeSlice[] {
  const fruitful = new Set<string>();
  for (const { sessionId } of [...leads, ...sales]) if (sessionId !== null) fruitful.add(sessionId);
  return totals.flatMap((total) =>
    cellsOf(total).map(({ served, surface, hour, seconds, sessions }) => ({
      day: total.day,
      hour,
      seconds,
      sessions,
      kind: timeKindOf(served, settings.workingHours, fruitful),
      purpose: served.purpose,
      platform: total.platform,
      surface,
      goalId: goalOf(served),
    })),
  );
}

const goalOf = (served: Served): string | null =>
  served.purpose === 'goal' ? served.goalId : null;
