import { addDays, dayOf, type Span } from '../domain/calendar.ts';
import { servedBy } from '../domain/dailyCell.ts';
import type { DailyTotal } from '../domain/dailyTotals.ts';
import { HOUR } from '../domain/duration.ts';
import { platformsIn } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import type { Database } from './database.ts';

/** A session without a purpose, and the seconds it took. */
export interface Unstated {
  readonly session: Session;
  readonly seconds: number;
}

/** No session goes on for longer after the span it began in, in milliseconds. */
const DAY = 24 * HOUR;

/**
 * The sessions without a purpose that began in a span, the earliest first. Their seconds come from
 * the daily totals, which name each of them: months of visits would be read for a list of twelve.
 */
export async function unstatedIn(db: Database, { start, end }: Span): Promise<Unstated[]> {
  // Days of any zone: a local day begins at most a day before or after that of UTC.
  const from = addDays(dayOf(start, 'UTC'), -1);
  const to = addDays(dayOf(end + DAY, 'UTC'), 1);
  const [began, totals] = await Promise.all([
    db.sessions.where('start').between(start, end).toArray(),
    db.dailyTotals.where('day').between(from, to, true, true).toArray(),
  ]);
  const seconds = secondsOf(totals);
  return began
    .filter(({ purpose }) => purpose === 'unstated')
    .map((session) => ({ session, seconds: Math.round(seconds.get(session.id) ?? 0) }));
}

/** The seconds of each session without a purpose, on all of its days. */
function secondsOf(totals: readonly DailyTotal[]): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>();
  for (const { platforms } of totals)
    for (const platform of platformsIn(platforms))
      for (const cell of platforms[platform] ?? []) {
        const served = servedBy(cell);
        if (served.purpose !== 'unstated') continue;
        const { sessionId } = served;
        seconds.set(sessionId, (seconds.get(sessionId) ?? 0) + cell[3]);
      }
  return seconds;
}
