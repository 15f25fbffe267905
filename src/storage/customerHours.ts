import type { Instant } from '../domain/calendar.ts';
import type { Database } from './database.ts';

/** The attention that was work for one customer, in seconds. */
export interface CustomerTime {
  /** The customer's name; `''` where none was said. */
  readonly customer: string;
  readonly seconds: number;
  /** Of these, in sessions that began at or after `since`. */
  readonly recent: number;
}

/** Attention by customer, the most first. */
export async function customerTimes(db: Database, since: Instant): Promise<CustomerTime[]> {
  return db.transaction('r', db.sessions, db.visits, async () => {
    const sessions = await db.sessions.where('purpose').equals('customer').toArray();
    const known = new Map(sessions.map((session) => [session.id, session]));
    const times = new Map<string, CustomerTime>();
    await db.visits
      .where('sessionId')
      .anyOf([...known.keys()])
      .each(({ sessionId, seconds }) => {
        const session = known.get(sessionId);
        if (session === undefined) return;
        const customer = session.customer ?? '';
        const so = times.get(customer) ?? { customer, seconds: 0, recent: 0 };
        const recent = so.recent + (session.start >= since ? seconds : 0);
        times.set(customer, { customer, seconds: so.seconds + seconds, recent });
      });
    return [...times.values()].sort((one, other) => other.seconds - one.seconds);
  });
}
