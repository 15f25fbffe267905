import type { Facts } from '../../../src/domain/analytics/facts.ts';
import type { Cost, Effort } from '../../../src/domain/cost.ts';
import { dailyTotals } from '../../../src/domain/dailyTotals.ts';
import type { Lead } from '../../../src/domain/lead.ts';
import type { Sale } from '../../../src/domain/sale.ts';
import type { Session } from '../../../src/domain/session.ts';
import { FIRST_SETTINGS } from '../../../src/domain/settings.ts';
import type { Visit } from '../../../src/domain/visit.ts';

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

export function sessionOf(session: Partial<Session>): Session {
  return {
    id: 'session',
    start: at('2026-03-02T09:00'),
    platform: 'linkedin',
    purpose: 'goal',
    goalId: 'goal',
    customer: null,
    plannedMinutes: null,
    ifThen: null,
    zone: 'Europe/London',
    note: '',
    original: null,
    updatedAt: 0,
    ...session,
  };
}

/** A visit of a session, as long as `seconds` on the clock too. */
export function visitOf(session: Session, seconds: number, visit: Partial<Visit> = {}): Visit {
  const start = visit.start ?? session.start;
  return {
    id: `visit of ${session.id} at ${start}`,
    sessionId: session.id,
    platform: session.platform,
    surface: 'feed',
    start,
    end: start + seconds * 1000,
    seconds,
    endedBy: 'left',
    trimmed: null,
    ...visit,
  };
}

export function leadOf(lead: Partial<Lead>): Lead {
  return {
    id: 'lead',
    createdAt: at('2026-03-02T10:00'),
    stage: 'lead',
    channel: 'linkedin',
    name: 'Ana',
    company: '',
    email: '',
    link: '',
    followUpOn: null,
    followUp: '',
    sessionId: null,
    goalId: null,
    expectedAmount: null,
    reached: {},
    lostReason: null,
    note: '',
    importId: null,
    updatedAt: 0,
    ...lead,
  };
}

export function saleOf(sale: Partial<Sale>): Sale {
  return {
    id: 'sale',
    on: '2026-03-03',
    channel: 'linkedin',
    leadId: null,
    sessionId: null,
    goalId: null,
    amount: 100_000,
    count: 1,
    refunds: [],
    note: '',
    importId: null,
    updatedAt: 0,
    ...sale,
  };
}

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

export function effortOf(effort: Partial<Effort>): Effort {
  return {
    id: 'effort',
    channel: 'referral',
    on: '2026-03-02',
    every: 'once',
    to: null,
    minutes: 60,
    kind: 'logged',
    note: '',
    importId: null,
    updatedAt: 0,
    ...effort,
  };
}
