import type { Day } from '../calendar.ts';
import type { Channel } from '../channel.ts';
import { type Cell, type Served, servedBy } from '../dailyCell.ts';
import { channelOf } from '../ownSite.ts';
import { type Platform, platformsIn } from '../platform.ts';
import type { Purpose } from '../session.ts';
import { workingMoments } from '../workday.ts';
import type { Facts } from './facts.ts';
import { type TimeKind, timeKindOf } from './timeKind.ts';

/** Attention of one kind, in one hour of one local day, on one platform. */
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
  /** What its platform counts for: itself, but for a site of hers that serves a channel. */
  readonly channel: Channel;
  readonly goalId: string | null;
  /** The seconds by surface, as `feed 120,people 34`; `surfacesIn` reads them. */
  readonly surfaces: string;
}

/** The daily totals as slices of time, each of its kind, day by day. */
export function timeSlices({ totals, leads, sales, settings }: Facts): TimeSlice[] {
  const fruitful = new Set<string>();
  for (const { sessionId } of leads) if (sessionId !== null) fruitful.add(sessionId);
  for (const { sessionId } of sales) if (sessionId !== null) fruitful.add(sessionId);
  const isWorking = workingMoments(settings.workingHours);
  const slices: TimeSlice[] = [];
  for (const { day, platforms } of totals)
    for (const platform of platformsIn(platforms))
      for (const cell of platforms[platform] ?? [])
        slices.push(
          sliceOf(day, platform, channelOf(platform, settings.ownSites), cell, (served) =>
            timeKindOf(served, isWorking, fruitful),
          ),
        );
  return slices;
}

function sliceOf(
  day: Day,
  platform: Platform,
  channel: Channel,
  cell: Cell,
  kindOf: (served: Served) => TimeKind,
): TimeSlice {
  const [, , hour, seconds, sessions, surfaces] = cell;
  const served = servedBy(cell);
  const { purpose } = served;
  const goalId = served.purpose === 'goal' ? served.goalId : null;
  const kind = kindOf(served);
  return { day, hour, seconds, sessions, kind, purpose, platform, channel, goalId, surfaces };
}
