import { type Day, type Instant, startOfDay } from '../domain/calendar.ts';
import { PLATFORMS, type Platform } from '../domain/platform.ts';
import type { ElsewhereView } from '../protocol/popup.ts';
import type { Database } from '../storage/database.ts';

/** Today by platform, and what came of it. */
export async function todayView(db: Database, today: Day, zone: string): Promise<ElsewhereView> {
  const start = startOfDay(today, zone);
  const platforms = await platformsSince(db, start, PLATFORMS);
  const sales = await db.sales.where('on').equals(today).toArray();
  return {
    kind: 'elsewhere',
    platforms: platforms.filter(({ seconds }) => seconds > 0),
    leads: await db.leads.where('createdAt').aboveOrEqual(start).count(),
    sales: sales.reduce((sum, sale) => sum + sale.count, 0),
  };
}

/** A platform's sessions and attention since an instant. */
export interface PlatformTime {
  readonly platform: Platform;
  readonly sessions: number;
  readonly seconds: number;
  /** Of these, for a goal. */
  readonly goalSeconds: number;
}

/** Attention since an instant by platform. A visit that runs over the instant counts whole. */
export async function platformsSince(
  db: Database,
  since: Instant,
  platforms: readonly Platform[],
): Promise<readonly PlatformTime[]> {
  const visits = await db.visits.where('end').above(since).toArray();
  const sessions = await db.sessions.bulkGet([...new Set(visits.map((one) => one.sessionId))]);
  const forGoal = new Set(sessions.filter((one) => one?.purpose === 'goal').map((one) => one?.id));
  return platforms.map((platform) => {
    const own = visits.filter((visit) => visit.platform === platform);
    return {
      platform,
      sessions: new Set(own.map((visit) => visit.sessionId)).size,
      seconds: secondsOf(own),
      goalSeconds: secondsOf(own.filter((visit) => forGoal.has(visit.sessionId))),
    };
  });
}

const secondsOf = (visits: readonly { readonly seconds: number }[]): number =>
  visits.reduce((sum, visit) => sum + visit.seconds, 0);
