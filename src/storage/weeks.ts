import { addDays, type Day, type Instant, type Span, weekSpan } from '../domain/calendar.ts';
import type { Coverage } from '../domain/coverage.ts';
import { HOUR } from '../domain/duration.ts';
import type { Lead } from '../domain/lead.ts';
import type { WeekSeen } from '../domain/review.ts';
import type { Sale } from '../domain/sale.ts';
import { factsOfWeek, type WeekRows } from '../domain/weekFacts.ts';
import type { Database } from './database.ts';
import { readSettings } from './settings.ts';

/**
 * Sessions are read this far beyond the week's borders: those recorded in another zone have other
 * borders, and one that began before the week may reach into it.
 */
const MARGIN = 60 * HOUR;

/**
 * The facts of the week that begins on a day, as they stand now. One transaction, so that all of
 * them are of the same moment.
 * @param zone where the reader is
 */
export function readWeek(db: Database, first: Day, zone: string, now: Instant): Promise<WeekSeen> {
  const time = [db.sessions, db.visits, db.efforts, db.coverage];
  return db.transaction('r', [...time, db.goals, db.leads, db.sales, db.settings], async () => {
    const rows = await weekRows(db, first, zone);
    const since = await recordingSince(db);
    const { currency } = await readSettings(db);
    const days = { from: first, to: addDays(first, 6) };
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

async function weekRows(db: Database, first: Day, zone: string): Promise<WeekRows> {
  const { start, end } = weekSpan(first, zone);
  const days = [first, addDays(first, 6), true, true] as const;
  const [sessions, visits, goals, leads, sales, efforts, coverage] = await Promise.all([
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
    db.sales
      .where('on')
      .between(...days)
      .toArray(),
    db.efforts
      .where('on')
      .between(...days)
      .toArray(),
    coverageIn(db, { start, end }),
  ]);
  const origins = await originsOf(db, sales, leads);
  return { sessions, visits, goals, leads: [...leads, ...origins], sales, efforts, coverage };
}

/** What the recorder could see in a span: every row that touches it. */
export const coverageIn = (db: Database, span: Span): Promise<Coverage[]> =>
  db.coverage
    .where('to')
    .above(span.start)
    .filter((row) => row.from < span.end)
    .toArray();

/** Every span in which the recorder could not see. There are few: one that goes on is one row. */
export const coverageGaps = (db: Database): Promise<Coverage[]> =>
  db.coverage.filter((row) => row.state !== 'on').toArray();

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
