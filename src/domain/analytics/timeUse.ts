import { type Activity, activityOf } from '../activity.ts';
import { isoWeekday } from '../calendar.ts';
import { isPlatform } from '../channel.ts';
import { surfacesIn } from '../dailyCell.ts';
import type { DailyTotal } from '../dailyTotals.ts';
import { HOUR, MINUTE, SECOND } from '../duration.ts';
import { isBuiltIn, PLATFORMS, type Platform } from '../platform.ts';
import type { Surface } from '../surface.ts';
import { type DayRange, isIn } from './days.ts';
import type { PlannedSession } from './metrics.ts';
import type { TimeSlice } from './slices.ts';
import { sum } from './sum.ts';

/** Hours by what was being done; together they are `all`. */
export interface ActivityHours {
  readonly by: { readonly [activity in Activity]: number };
  readonly all: number;
}

/** Where watched time went. What costs adds up to `total`; personal and customer time stand beside it. */
export interface TimeUse {
  readonly platforms: readonly (ActivityHours & { readonly platform: Platform })[];
  readonly total: ActivityHours;
  /** The part of `total` whose session serves a goal. */
  readonly goal: ActivityHours;
  /** The rest of `total`: in working hours, or with a lead or sale from it, and nothing was said. */
  readonly unstated: ActivityHours;
  readonly personal: ActivityHours;
  readonly customer: ActivityHours;
  /** The parts of `total` by surface, those without a second left out, the longest first. */
  readonly surfaces: readonly { readonly surface: Surface; readonly hours: number }[];
}

/**
 * Where the watched time of some days went; logged and stated hours have no surface and are left out,
 * and so is the time of a site that serves a channel which is no platform: it is effort there.
 */
export function timeUse(slices: readonly TimeSlice[], range: DayRange): TimeUse {
  const heaps = new Map<string, Heap>();
  const sites = new Set<Platform>();
  for (const slice of slices) {
    if (!isIn(slice.day, range) || !isPlatform(slice.channel)) continue;
    if (!isBuiltIn(slice.channel)) sites.add(slice.channel);
    for (const name of heapsOf(slice)) heap(heaps, name, slice);
  }
  const of = (name: string) => hoursOf(heaps.get(name));
  return {
    platforms: [...PLATFORMS, ...[...sites].sort()].map((platform) => ({
      platform,
      ...of(platform),
    })),
    total: of('total'),
    goal: of('goal'),
    unstated: of('unstated'),
    personal: of('personal'),
    customer: of('customer'),
    surfaces: surfacesOf(heaps.get('total')),
  };
}

/** Seconds by surface. */
type Heap = Map<Surface, number>;

/** The rows a slice counts in. Five years are a hundred thousand slices, so each is looked at once. */
function heapsOf({ kind, purpose, channel }: TimeSlice): readonly string[] {
  if (kind !== 'business') return [kind];
  return ['total', channel, purpose === 'goal' ? 'goal' : 'unstated'];
}

function heap(heaps: Map<string, Heap>, name: string, { surfaces }: TimeSlice): void {
  const own = heaps.get(name) ?? new Map();
  heaps.set(name, own);
  for (const [surface, seconds] of surfacesIn(surfaces))
    own.set(surface, (own.get(surface) ?? 0) + seconds);
}

const inHours = (seconds: number): number => (seconds * SECOND) / HOUR;

function hoursOf(heap: Heap = new Map()): ActivityHours {
  const by = { scrolling: 0, talking: 0, prospecting: 0, managing: 0 };
  for (const [surface, seconds] of heap) by[activityOf(surface)] += inHours(seconds);
  return { by, all: sum(Object.values(by)) };
}

const surfacesOf = (heap: Heap = new Map()): TimeUse['surfaces'] =>
  [...heap]
    .map(([surface, seconds]) => ({ surface, hours: inHours(seconds) }))
    .filter(({ hours }) => hours > 0)
    .sort((one, other) => other.hours - one.hours);

const HOURS_IN_DAY = 24;

/** A weekday and an hour of it, with the hours spent in it over some days. */
export interface HeatCell {
  /** ISO weekday, 1 is Monday. */
  readonly weekday: number;
  /** Local hour, 0 to 23. */
  readonly hour: number;
  readonly hours: number;
}

/**
 * Watched hours by weekday and hour of the day, personal time too: 7 × 24 cells, the week's first
 * day in front. A visit counts wholly in the hour it began in.
 * @param weekStart ISO weekday
 */
export function heatMap(
  slices: readonly TimeSlice[],
  range: DayRange,
  weekStart: number,
): HeatCell[] {
  const seconds = new Map<number, number>();
  const weekdays = new Map<string, number>();
  for (const { day, hour, seconds: own } of slices) {
    if (!isIn(day, range)) continue;
    const weekday = weekdays.get(day) ?? isoWeekday(day);
    weekdays.set(day, weekday);
    const key = weekday * HOURS_IN_DAY + hour;
    seconds.set(key, (seconds.get(key) ?? 0) + own);
  }
  return Array.from({ length: 7 * HOURS_IN_DAY }, (_, at) => {
    const weekday = ((weekStart - 1 + Math.floor(at / HOURS_IN_DAY)) % 7) + 1;
    const hour = at % HOURS_IN_DAY;
    const own = seconds.get(weekday * HOURS_IN_DAY + hour) ?? 0;
    return { weekday, hour, hours: inHours(own) };
  });
}

/** The sessions with a plan that began on some days, each with its whole attention. */
export function plannedOn(totals: readonly DailyTotal[], range: DayRange): PlannedSession[] {
  return totals
    .filter(({ day }) => isIn(day, range))
    .flatMap(({ plans = {} }) => Object.values(plans).flatMap((own) => own ?? []))
    .map(([plannedMinutes, seconds]) => ({
      plannedMinutes,
      minutes: (seconds * SECOND) / MINUTE,
    }));
}

/** A visit as far as it tells where a lead came from. */
interface SeenPart {
  readonly start: number;
  readonly surface: Surface;
}

/** The part of the platform that was open at an instant: of the last visit begun by then, else the first. */
export function surfaceAt(visits: readonly SeenPart[], at: number): Surface | null {
  const inOrder = [...visits].sort((one, other) => one.start - other.start);
  return (inOrder.findLast((visit) => visit.start <= at) ?? inOrder[0])?.surface ?? null;
}
