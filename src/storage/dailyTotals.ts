import { dayFinder } from '../domain/analytics/days.ts';
import {
  addDays,
  DAY_STARTS,
  type Day,
  type Span,
  startingAt,
  startOfDay,
} from '../domain/calendar.ts';
import type { Cell } from '../domain/dailyCell.ts';
import type { PlanUse } from '../domain/dailyPlans.ts';
import { type PlatformDay, platformDays, totalOf } from '../domain/dailyTotals.ts';
import { HOUR } from '../domain/duration.ts';
import type { Platform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import type { Visit } from '../domain/visit.ts';
import type { Database } from './database.ts';
import { readSettings } from './settings.ts';

/** A local day may begin this long before or after the day of the same name in UTC. */
const DAYS_APART = (14 + Math.max(...DAY_STARTS)) * HOUR;

/** No visit lasts longer: presence ends without input. */
const LONGEST_VISIT = 24 * HOUR;

/**
 * Derives the totals of the days that some visits touch anew from their facts. Called in the
 * transaction that changed the visits, which must include `visits`, `sessions`, `dailyTotals` and `settings`.
 * Give visits as they were and as they are; their sessions must be there.
 */
export async function refreshTotals(db: Database, changed: readonly Visit[]): Promise<void> {
  await refreshDays(db, await touchedDays(db, changed));
}

type Touched = Pick<PlatformDay, 'day' | 'platform'>;

async function touchedDays(db: Database, visits: readonly Visit[]): Promise<Touched[]> {
  const sessions = await db.sessions.bulkGet(visits.map((visit) => visit.sessionId));
  const { dayStart } = await readSettings(db);
  return visits.flatMap(({ platform, start, end }, at) => {
    const session = sessions[at];
    const zone = startingAt(session?.zone ?? 'UTC', dayStart);
    const own = daysOf({ start, end }, zone).map((day) => ({ day, platform }));
    if (session === undefined) return own;
    // The plan of a session stands on the day it began.
    return [...own, { day: dayFinder(zone)(session.start).day, platform: session.platform }];
  });
}

async function refreshDays(db: Database, days: readonly Touched[]): Promise<void> {
  const stale = new Map(days.map((row) => [`${row.day} ${row.platform}`, row]));
  for (const { day, platform } of stale.values()) await refresh(db, day, platform);
}

function daysOf({ start, end }: Span, zone: string): Day[] {
  const dayOf = dayFinder(zone);
  const days: Day[] = [];
  let at = start;
  do {
    const { day, end: next } = dayOf(at);
    days.push(day);
    at = next;
  } while (at < end);
  return days;
}

/**
 * Does work that changes visits of some sessions, or what the sessions serve, and then refreshes
 * the totals of where they were and are; inside a transaction, as `refreshTotals`.
 */
export async function keepingTotals<T>(
  db: Database,
  sessionIds: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const before = await touchedDays(db, await visitsOf(db, sessionIds));
  const result = await work();
  const after = await touchedDays(db, await visitsOf(db, sessionIds));
  await refreshDays(db, [...before, ...after]);
  return result;
}

const visitsOf = (db: Database, sessionIds: readonly string[]) =>
  db.visits.where('sessionId').anyOf(sessionIds).toArray();

async function refresh(db: Database, day: Day, platform: Platform): Promise<void> {
  const cells = await deriveCells(db, day, platform);
  const plans = await derivePlans(db, day, platform);
  const others = (await platformDaysOf(db, day)).filter((row) => row.platform !== platform);
  const rows = [...others, { day, platform, cells, plans }];
  if (rows.every((row) => row.cells.length + row.plans.length === 0))
    await db.dailyTotals.delete(day);
  else await db.dailyTotals.put(totalOf(day, rows));
}

/** A day as it is kept, by its platforms. */
async function platformDaysOf(db: Database, day: Day): Promise<PlatformDay[]> {
  const { platforms = {}, plans = {} } = (await db.dailyTotals.get(day)) ?? {};
  const kept = new Set([...Object.keys(platforms), ...Object.keys(plans)] as Platform[]);
  return [...kept].map((platform) => ({
    day,
    platform,
    cells: platforms[platform] ?? [],
    plans: plans[platform] ?? [],
  }));
}

const rowOf = (rows: readonly PlatformDay[], day: Day, platform: Platform) =>
  rows.find((row) => row.day === day && row.platform === platform);

async function deriveCells(db: Database, day: Day, platform: Platform): Promise<readonly Cell[]> {
  const from = startOfDay(day, 'UTC') - DAYS_APART - LONGEST_VISIT;
  const to = startOfDay(addDays(day, 1), 'UTC') + DAYS_APART;
  const visits = await db.visits
    .where('[platform+start]')
    .between([platform, from], [platform, to])
    .toArray();
  const ids = [...new Set(visits.map((visit) => visit.sessionId))];
  const sessions = (await db.sessions.bulkGet(ids)).filter((row) => row !== undefined);
  const { dayStart } = await readSettings(db);
  return rowOf(platformDays(byId(sessions), visits, dayStart), day, platform)?.cells ?? [];
}

/** Of the sessions that began on a day, with all of their visits, however late those are. */
async function derivePlans(
  db: Database,
  day: Day,
  platform: Platform,
): Promise<readonly PlanUse[]> {
  const from = startOfDay(day, 'UTC') - DAYS_APART;
  const to = startOfDay(addDays(day, 1), 'UTC') + DAYS_APART;
  const near = await db.sessions
    .where('[platform+start]')
    .between([platform, from], [platform, to])
    .toArray();
  const planned = near.filter(({ plannedMinutes }) => plannedMinutes !== null);
  const ids = planned.map(({ id }) => id);
  const { dayStart } = await readSettings(db);
  const rows = platformDays(byId(planned), await visitsOf(db, ids), dayStart);
  return rowOf(rows, day, platform)?.plans ?? [];
}

const byId = (sessions: readonly Session[]): ReadonlyMap<string, Session> =>
  new Map(sessions.map((session) => [session.id, session]));
