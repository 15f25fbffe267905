import { addDays, type Day, startOfDay } from '../domain/calendar.ts';
import { type Platform, platformsIn } from '../domain/platform.ts';
import { attentionOf, secondsWithin } from '../domain/visitPart.ts';
import type { ElsewhereView } from '../protocol/elsewhere.ts';
import type { Database } from '../storage/database.ts';

/** Today by platform, and what came of it. */
export async function todayView(db: Database, today: Day, zone: string): Promise<ElsewhereView> {
  const start = startOfDay(today, zone);
  const platforms = await platformsOn(db, today, zone, null);
  const sales = await db.sales.where('on').equals(today).toArray();
  return {
    kind: 'elsewhere',
    platforms: platforms.filter(({ seconds }) => seconds > 0),
    leads: await db.leads.where('createdAt').aboveOrEqual(start).count(),
    sales: sales.reduce((sum, sale) => sum + sale.count, 0),
  };
}

/** A platform's sessions and attention on a day. */
export interface PlatformTime {
  readonly platform: Platform;
  readonly sessions: number;
  readonly seconds: number;
  /** Of these, for a goal. */
  readonly goalSeconds: number;
}

/**
 * Attention on a day by platform. Of a visit over midnight, what lies within the day counts.
 * @param asked the platforms, or `null` for all that were visited and the four
 */
export async function platformsOn(
  db: Database,
  day: Day,
  zone: string,
  asked: readonly Platform[] | null,
): Promise<readonly PlatformTime[]> {
  const span = { start: startOfDay(day, zone), end: startOfDay(addDays(day, 1), zone) };
  const touching = await db.visits.where('end').above(span.start).toArray();
  const visits = touching
    .filter(({ start }) => start < span.end)
    .map((visit) => ({ ...visit, seconds: secondsWithin(visit, span) }));
  const sessions = await db.sessions.bulkGet([...new Set(visits.map((one) => one.sessionId))]);
  const forGoal = new Set(sessions.filter((one) => one?.purpose === 'goal').map((one) => one?.id));
  const visited = Object.fromEntries(visits.map(({ platform }) => [platform, true]));
  return (asked ?? platformsIn(visited)).map((platform) => {
    const own = visits.filter((visit) => visit.platform === platform);
    return {
      platform,
      sessions: new Set(own.map((visit) => visit.sessionId)).size,
      seconds: attentionOf(own),
      goalSeconds: attentionOf(own.filter((visit) => forGoal.has(visit.sessionId))),
    };
  });
}
