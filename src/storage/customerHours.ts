import { type Day, dayOf, type Instant, startingAt } from '../domain/calendar.ts';
import type { Platform } from '../domain/platform.ts';
import type { Session } from '../domain/session.ts';
import type { Visit } from '../domain/visit.ts';
import type { Database } from './database.ts';
import { readSettings } from './settings.ts';

/** The attention that was work for one customer, in seconds. */
export interface CustomerTime {
  /** The customer's name; `''` where none was said. */
  readonly customer: string;
  readonly seconds: number;
  /** Of these, in sessions that began at or after `since`. */
  readonly recent: number;
}

/** The attention that was work for one customer on one day and platform. */
export interface CustomerDay {
  /** The customer's name; `''` where none was said. */
  readonly customer: string;
  /** Where the user was then. */
  readonly day: Day;
  readonly platform: Platform;
  readonly seconds: number;
}

/** Every day of work for customers, by name and then by day. */
export async function customerDays(db: Database): Promise<CustomerDay[]> {
  const days = new Map<string, CustomerDay>();
  const { dayStart } = await readSettings(db);
  await eachVisit(db, (session, { start, seconds }) => {
    const { platform } = session;
    const day = dayOf(start, startingAt(session.zone, dayStart));
    const customer = session.customer ?? '';
    const key = JSON.stringify([customer, day, platform]);
    const so = days.get(key)?.seconds ?? 0;
    days.set(key, { customer, day, platform, seconds: so + seconds });
  });
  const sorted = [...days.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([, day]) => day);
}

/** Attention by customer, the most first. */
export async function customerTimes(db: Database, since: Instant): Promise<CustomerTime[]> {
  const times = new Map<string, CustomerTime>();
  await eachVisit(db, (session, { seconds }) => {
    const customer = session.customer ?? '';
    const so = times.get(customer) ?? { customer, seconds: 0, recent: 0 };
    const recent = so.recent + (session.start >= since ? seconds : 0);
    times.set(customer, { customer, seconds: so.seconds + seconds, recent });
  });
  return [...times.values()].sort((one, other) => other.seconds - one.seconds);
}

function eachVisit(db: Database, see: (session: Session, visit: Visit) => void): Promise<void> {
  return db.transaction('r', db.sessions, db.visits, async () => {
    const sessions = await db.sessions.where('purpose').equals('customer').toArray();
    const known = new Map(sessions.map((session) => [session.id, session]));
    await db.visits
      .where('sessionId')
      .anyOf([...known.keys()])
      .each((visit) => {
        const session = known.get(visit.sessionId);
        if (session !== undefined) see(session, visit);
      });
  });
}
