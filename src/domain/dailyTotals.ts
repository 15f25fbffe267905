import { type Day, startingAt } from './calendar.ts';
import type { Cell } from './dailyCell.ts';
import { type PlanUse, plansOf } from './dailyPlans.ts';
import { groupBy } from './groupBy.ts';
import type { Platform, SomePlatforms } from './platform.ts';
import type { Purpose, Session } from './session.ts';
import { sumOf } from './sums.ts';
import type { Surface } from './surface.ts';
import type { Visit } from './visit.ts';
import { visitByDay } from './visitByDay.ts';
import { rememberClocks, type ZoneClock } from './zoneClock.ts';

/**
 * The attention of one local day, added up: the dashboard of five years reads 1,800 of these rows
 * instead of 400,000 visits. Derived; written in the transaction of its facts.
 */
export interface DailyTotal {
  readonly day: Day;
  /** The platforms that were visited. */
  readonly platforms: SomePlatforms<readonly Cell[]>;
  /** What became of the plans of the sessions that began on it, the earliest first. */
  readonly plans?: SomePlatforms<readonly PlanUse[]>;
}

/** The attention of one local day on one platform. */
export interface PlatformDay {
  readonly day: Day;
  readonly platform: Platform;
  readonly cells: readonly Cell[];
  readonly plans: readonly PlanUse[];
}

/** Visits added up by the days they touch, see `platformDays`, one row for each day. */
export function dailyTotals(
  sessions: ReadonlyMap<string, Session>,
  visits: readonly Visit[],
  dayStart = 0,
): DailyTotal[] {
  return byDay(platformDays(sessions, visits, dayStart));
}

/** One row for each day, in the order they came. */
export function byDay(rows: readonly PlatformDay[]): DailyTotal[] {
  return [...groupBy(rows, ({ day }) => day)].map(([day, own]) => totalOf(day, own));
}

/** The row of one day; what is empty leaves no trace. */
export function totalOf(day: Day, own: readonly PlatformDay[]): DailyTotal {
  const watched = own.filter(({ cells }) => cells.length > 0);
  const planned = own.filter(({ plans }) => plans.length > 0);
  const platforms = Object.fromEntries(watched.map(({ platform, cells }) => [platform, cells]));
  if (planned.length === 0) return { day, platforms };
  const plans = Object.fromEntries(planned.map(({ platform, plans }) => [platform, plans]));
  return { day, platforms, plans };
}

/**
 * Adds visits up by the days they touch, each in the zone its session was recorded in. A visit over
 * midnight is shared by the clock, since its counted seconds say how long but not when. A visit
 * whose session is missing is left out, and one without a second leaves no trace.
 * @param dayStart the hour at which her days start, which is their border instead of midnight
 */
export function platformDays(
  sessions: ReadonlyMap<string, Session>,
  visits: readonly Visit[],
  dayStart = 0,
): PlatformDay[] {
  const key = ({ day, platform }: Pick<PlatformDay, 'day' | 'platform'>) => `${day}|${platform}`;
  const parts = groupBy(partsOf(sessions, visits, dayStart), key);
  const planned = groupBy(plansOf(sessions, visits, dayStart), key);
  return [...new Set([...parts.keys(), ...planned.keys()])].flatMap((at) => {
    const own = parts.get(at) ?? [];
    const given = planned.get(at) ?? [];
    const first = own[0] ?? given[0];
    if (first === undefined) return [];
    const { day, platform } = first;
    const cells = groupBy(own, ({ hour, purpose, what }) => `${hour}|${purpose}|${what}`);
    const plans = given.map(({ use }) => use);
    return [{ day, platform, cells: [...cells.values()].flatMap(cellOf), plans }];
  });
}

/** What one visit gave one day. */
interface Part {
  readonly day: Day;
  readonly hour: number;
  readonly platform: Platform;
  readonly surface: Surface;
  readonly purpose: Purpose;
  readonly what: string;
  readonly seconds: number;
  /** 1 if its session began with it. */
  readonly sessions: number;
}

function partsOf(
  sessions: ReadonlyMap<string, Session>,
  visits: readonly Visit[],
  dayStart: number,
): Part[] {
  // What a session served is written once for all of its visits; one that is here has begun.
  const begun = new Map<string, string>();
  const clockIn = rememberClocks();
  const parts: Part[] = [];
  for (const visit of [...visits].sort((one, other) => one.start - other.start)) {
    const session = sessions.get(visit.sessionId);
    if (session === undefined || visit.seconds <= 0) continue;
    const clock = clockIn(startingAt(session.zone, dayStart));
    const { platform, surface } = visit;
    const { id, purpose } = session;
    for (const { day, hour, seconds } of visitByDay(visit, clock)) {
      const sessions = begun.has(id) ? 0 : 1;
      const what = begun.get(id) ?? whatOf(session, clock);
      begun.set(id, what);
      parts.push({ day, hour, platform, surface, purpose, what, seconds, sessions });
    }
  }
  return parts;
}

function whatOf({ id, purpose, goalId, start }: Session, clock: ZoneClock): string {
  switch (purpose) {
    case 'goal':
      return goalId ?? '';
    case 'customer':
    case 'personal':
      return '';
    case 'unstated':
      return `${id}@${clock.timeAt(start)}`;
  }
}

function cellOf(parts: readonly Part[]): Cell[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { purpose, what, hour } = first;
  const surfaces = [...groupBy(parts, ({ surface }) => surface)];
  const written = surfaces.map(([surface, own]) => `${surface} ${sumOf(own, secondsOf)}`);
  const sessions = sumOf(parts, (part) => part.sessions);
  return [[purpose, what, hour, sumOf(parts, secondsOf), sessions, written.join(',')]];
}

const secondsOf = ({ seconds }: Part): number => seconds;
