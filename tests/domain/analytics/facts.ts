import type { Facts } from '../../../src/domain/analytics/facts.ts';
import type { Cost, Effort } from '../../../src/domain/cost.ts';
import { dailyTotals } from '../../../src/domain/dailyTotals.ts';
import type { Lead } from '../../../src/domain/lead.ts';
import type { Sale } from '../../../src/domain/sale.ts';
import type { Session } from '../../../src/domain/session.ts';
import { FIRST_SETTINGS } from '../../../src/domain/settings.ts';
import type { Visit } from '../../../src/domain/visit.ts';
import { aLead, anEffort, aSale, aSession, aVisit } from '../../support/rows.ts';

/** An instant as people write it: `at('2026-03-02T09:00', 'Europe/London')`. */
export function at(local: string, zone = 'Europe/London'): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

/** Facts as a test tells them: sessions with their visits become daily totals, as in the store. */
export interface Told extends Partial<Omit<Facts, 'totals'>> {
  readonly sessions?: readonly Session[];
  readonly visits?: readonly Visit[];
}

export function factsOf({ sessions = [], visits = [], ...facts }: Told): Facts {
  const none: Facts = {
    totals: dailyTotals(new Map(sessions.map((session) => [session.id, session])), visits),
    leads: [],
    sales: [],
    costs: [],
    efforts: [],
    settings: { ...FIRST_SETTINGS, hourlyValue: 6_000 },
  };
  return { ...none, ...facts };
}

/** A session that served a goal, on a Monday morning in London. */
export const sessionOf = (session: Partial<Session>): Session =>
  aSession({
    start: at('2026-03-02T09:00'),
    purpose: 'goal',
    goalId: 'goal',
    zone: 'Europe/London',
    ...session,
  });

/** A visit of a session, as long as `seconds` on the clock too. */
export function visitOf(session: Session, seconds: number, visit: Partial<Visit> = {}): Visit {
  const start = visit.start ?? session.start;
  return aVisit({
    id: `visit of ${session.id} at ${start}`,
    sessionId: session.id,
    platform: session.platform,
    start,
    end: start + seconds * 1000,
    seconds,
    ...visit,
  });
}

export const leadOf = (lead: Partial<Lead>): Lead =>
  aLead({ createdAt: at('2026-03-02T10:00'), name: 'Ana', ...lead });

export const saleOf = (sale: Partial<Sale>): Sale =>
  aSale({ on: '2026-03-03', amount: 100_000, ...sale });

export const effortOf = (effort: Partial<Effort>): Effort =>
  anEffort({ channel: 'referral', on: '2026-03-02', minutes: 60, ...effort });

export function costOf(cost: Partial<Cost>): Cost {
  return {
    id: 'cost',
    channel: 'ads',
    every: 'once',
    from: '2026-03-02',
    to: '2026-03-02',
    amount: 0,
    note: '',
    updatedAt: 0,
    ...cost,
  };
}
