import { type DayRange, spanOf } from '../domain/analytics/days.ts';
import type { Day, Instant } from '../domain/calendar.ts';
import type { Effort } from '../domain/cost.ts';
import { HOUR } from '../domain/duration.ts';
import type { Lead } from '../domain/lead.ts';
import type { WeekSeen } from '../domain/review.ts';
import type { Sale } from '../domain/sale.ts';
import { factsOfWeek, type WeekRows } from '../domain/weekFacts.ts';
import { coverageIn } from './coverage.ts';
import type { Database } from './database.ts';
import { readSettings } from './settings.ts';

/**
 * Sessions are read this far beyond the week's borders: those recorded in another zone have other
 * borders, and one that began before the week may reach into it.
 */
const MARGIN = 60 * HOUR;

/** Where and when a week is looked at. */
export interface Looking {
  readonly zone: string;
  readonly now: Instant;
  /** Since when nothing can be stored, or `null`. */
  readonly failingSince: Instant | null;
}

/**
 * The facts of a week, or of several as one, as they stand now. One transaction, so that all of
 * them are of the same moment.
 */
export function readWeek(
  db: Database,
  days: DayRange,
  { zone, now, failingSince }: Looking,
): Promise<WeekSeen> {
  const time = [db.sessions, db.visits, db.efforts, db.coverage];
  return db.transaction('r', [...time, db.goals, db.leads, db.sales, db.settings], async () => {
    const known = await weekRows(db, days, zone);
    const coverage = await coverageIn(db, spanOf(days, zone), now, failingSince);
    const { currency, ownSites } = await readSettings(db);
    const rows = { ...known, coverage, ownSites };
    const since = await recordingSince(db);
    return factsOfWeek(rows, { days, zone, currency, since, until: now });
  });
}

/** The first instant the recorder was on; `null` if it never was. */
export async function recordingSince(db: Database): Promise<Instant | null> {
  const first = await db.coverage
    .orderBy('from')
    .filter((row) => row.state === 'on')
    .first();
  return first?.from ?? null;
}

async function weekRows(
  db: Database,
  days: DayRange,
  zone: string,
): Promise<Omit<WeekRows, 'coverage' | 'ownSites'>> {
  const { start, end } = spanOf(days, zone);
  const [sessions, visits, goals, leads, sales, efforts] = await Promise.all([
    db.sessions
      .where('start')
      .between(start - MARGIN, end + MARGIN)
      .toArray(),
    db.visits
      .where('start')
      .between(start - MARGIN, end + MARGIN)
      .toArray(),
    db.goals.toArray(),
    db.leads.where('createdAt').between(start, end).toArray(),
    db.sales.where('on').between(days.from, days.to, true, true).toArray(),
    effortsIn(db, days.from, days.to),
  ]);
  const origins = await originsOf(db, sales, leads);
  return { sessions, visits, goals, leads: [...leads, ...origins], sales, efforts };
}

/** Efforts that touch some days; a weekly figure may have begun long before them. */
function effortsIn(db: Database, first: Day, last: Day): Promise<Effort[]> {
  return db.efforts
    .where('on')
    .belowOrEqual(last)
    .filter(({ on, every, to }) => on >= first || (every === 'week' && (to ?? last) >= first))
    .toArray();
}

/** The leads that sales came from and that are not among the known. */
async function originsOf(
  db: Database,
  sales: readonly Sale[],
  known: readonly Lead[],
): Promise<Lead[]> {
  const ids = new Set(sales.flatMap((sale) => sale.leadId ?? []));
  for (const lead of known) ids.delete(lead.id);
  const leads = await db.leads.bulkGet([...ids]);
  return leads.filter((lead) => lead !== undefined);
}
