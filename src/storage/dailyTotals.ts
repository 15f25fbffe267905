import Dexie from 'dexie';
import { dayFinder } from '../domain/analytics/days.ts';
import { addDays, type Day, type Span, startOfDay } from '../domain/calendar.ts';
import { byDay, type DailyTotal, type PlatformDay, platformDays } from '../domain/dailyTotals.ts';
import { HOUR } from '../domain/duration.ts';
import type { Platform } from '../domain/platform.ts';
import type { Visit } from '../domain/visit.ts';
import type { Database } from './database.ts';

/** A local day may begin this long before or after the day of the same name in UTC. */
const ZONES_APART = 14 * HOUR;

/** No visit lasts longer: presence ends without input. */
const LONGEST_VISIT = 24 * HOUR;

/**
 * Derives the totals of the days that some visits touch anew from their facts. Called in the
 * transaction that changed the visits, which must include `visits`, `sessions` and `dailyTotals`.
 * Give visits as they were and as they are; their sessions must be there.
 */
export async function refreshTotals(db: Database, changed: readonly Visit[]): Promise<void> {
  await refreshDays(db, await touchedDays(db, changed));
}

type Touched = Pick<PlatformDay, 'day' | 'platform'>;

async function touchedDays(db: Database, visits: readonly Visit[]): Promise<Touched[]> {
  const sessions = await db.sessions.bulkGet(visits.map((visit) => visit.sessionId));
  return visits.flatMap(({ platform, start, end }, at) =>
    daysOf({ start, end }, sessions[at]?.zone ?? 'UTC').map((day) => ({ day, platform })),
  );
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
  const derived = (await derive(db, day, platform)).find((row) => row.day === day);
  const { [platform]: _, ...others } = (await db.dailyTotals.get(day))?.platforms ?? {};
  const platforms = derived === undefined ? others : { ...others, [platform]: derived.cells };
  if (Object.keys(platforms).length === 0) await db.dailyTotals.delete(day);
  else await db.dailyTotals.put({ day, platforms });
}

async function derive(db: Database, day: Day, platform: Platform): Promise<PlatformDay[]> {
  const from = startOfDay(day, 'UTC') - ZONES_APART - LONGEST_VISIT;
  const to = startOfDay(addDays(day, 1), 'UTC') + ZONES_APART;
  const visits = await db.visits
    .where('[platform+start]')
    .between([platform, from], [platform, to])
    .toArray();
  const ids = [...new Set(visits.map((visit) => visit.sessionId))];
  const sessions = (await db.sessions.bulkGet(ids)).filter((row) => row !== undefined);
  return platformDays(new Map(sessions.map((session) => [session.id, session])), visits);
}

/** By the first of each in the index, since a site may be gone from the settings. */
async function visitedPlatforms(db: Database): Promise<Platform[]> {
  const platforms: Platform[] = [];
  for (;;) {
    const last = platforms.at(-1);
    const index = db.visits.where('[platform+start]');
    const after = last === undefined ? Dexie.minKey : [last, Dexie.maxKey];
    const next = await index.above(after).first();
    if (next === undefined) return platforms;
    platforms.push(next.platform);
  }
}

/** All totals as the facts have them now; writes nothing. */
export async function derivedTotals(db: Database): Promise<DailyTotal[]> {
  const sessions = new Map((await db.sessions.toArray()).map((row) => [row.id, row]));
  const derived: PlatformDay[] = [];
  for (const platform of await visitedPlatforms(db)) {
    const all = [[platform, Dexie.minKey] as const, [platform, Dexie.maxKey] as const] as const;
    const visits = await db.visits
      .where('[platform+start]')
      .between(...all)
      .toArray();
    derived.push(...platformDays(sessions, visits));
  }
  return byDay(derived);
}

/** Derives every total anew, as after an import; one transaction. */
export function rebuildTotals(db: Database): Promise<void> {
  return db.transaction('rw', db.visits, db.sessions, db.dailyTotals, async () => {
    const derived = await derivedTotals(db);
    await db.dailyTotals.clear();
    await db.dailyTotals.bulkPut(derived);
  });
}
