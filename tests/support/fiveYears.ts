import { addDays, dayOf, startOfDay } from '../../src/domain/calendar.ts';
import type { Channel } from '../../src/domain/channel.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/duration.ts';
import type { Goal } from '../../src/domain/goal.ts';
import { type Lead, STAGES } from '../../src/domain/lead.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';
import type { Sale } from '../../src/domain/sale.ts';
import type { Purpose, Session } from '../../src/domain/session.ts';
import { SURFACES } from '../../src/domain/surface.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { type Random, random } from './random.ts';

const ZONE = 'Europe/London';
const DAYS = 5 * 365;
const CHANNELS: readonly [Channel, ...Channel[]] = [
  ...PLATFORMS,
  'referral',
  'networking',
  'email',
];

/** How many rows of each kind. */
export interface Size {
  readonly sessions: number;
  readonly visits: number;
  readonly leads: number;
  readonly sales: number;
}

export const FIVE_YEARS: Size = { sessions: 50_000, visits: 400_000, leads: 5_000, sales: 1_500 };

export interface Years {
  readonly goals: readonly Goal[];
  readonly sessions: readonly Session[];
  readonly visits: readonly Visit[];
  readonly leads: readonly Lead[];
  readonly sales: readonly Sale[];
}

/**
 * Five years of someone who sells, up to the day before `until`, in exactly the asked number of rows. Sessions
 * and visits follow one another without a second in two of them, as the recorder leaves them.
 */
export function fiveYears(seed: number, until: number, size: Size = FIVE_YEARS): Years {
  const chance = random(seed);
  const goals = [goal(chance, until, 'revenue', 3_600_000), goal(chance, until, 'leads', 200)];
  const { sessions, visits } = attention(chance, until, size, goals);
  const leads = Array.from({ length: size.leads }, () => lead(chance, sessions, goals));
  const sales = Array.from({ length: size.sales }, () => sale(chance, leads, until));
  return { goals, sessions, visits, leads, sales };
}

function attention(chance: Random, until: number, size: Size, goals: readonly Goal[]) {
  const sessions: Session[] = [];
  const visits: Visit[] = [];
  const today = dayOf(until, ZONE);
  for (let back = DAYS; back > 0; back -= 1) {
    const day = DAYS - back + 1;
    let cursor = startOfDay(addDays(today, -back), ZONE) + 6 * HOUR;
    while (sessions.length < Math.round((size.sessions * day) / DAYS)) {
      cursor += chance.between(11 * MINUTE, 30 * MINUTE);
      const made = session(chance, cursor, goals);
      sessions.push(made);
      const due = Math.round((size.visits * sessions.length) / size.sessions);
      while (visits.length < due) {
        const seconds = chance.between(4, 90);
        visits.push(visit(chance, made, cursor, seconds));
        cursor += seconds * SECOND;
      }
    }
  }
  return { sessions, visits };
}

function session(chance: Random, start: number, goals: readonly Goal[]): Session {
  const purpose = chance.pick<Purpose>([
    'goal',
    'goal',
    'customer',
    'personal',
    'unstated',
    'unstated',
  ]);
  return {
    id: chance.id(),
    start,
    platform: chance.pick(PLATFORMS),
    purpose,
    goalId: purpose === 'goal' ? (goals[chance.between(0, 1)]?.id ?? null) : null,
    customer: null,
    plannedMinutes: chance.next() < 0.4 ? chance.pick([5, 10, 20, 30]) : null,
    ifThen: null,
    zone: ZONE,
    note: '',
    original: null,
    updatedAt: start,
  };
}

function visit(chance: Random, of: Session, start: number, seconds: number): Visit {
  return {
    id: chance.id(),
    sessionId: of.id,
    platform: of.platform,
    surface: chance.pick(SURFACES),
    start,
    end: start + seconds * SECOND,
    seconds,
    endedBy: chance.pick(['left', 'hidden', 'unfocused', 'idle', 'surface']),
    trimmed: null,
  };
}

function goal(chance: Random, until: number, measure: Goal['measure'], target: number): Goal {
  const today = dayOf(until, ZONE);
  return {
    id: chance.id(),
    title: measure === 'revenue' ? 'New revenue' : 'New enquiries',
    measure,
    target,
    startsOn: addDays(today, -200),
    dueOn: addDays(today, 120),
    obstacle: 'followUp',
    obstacleNote: '',
    archivedAt: null,
    closedAt: null,
    updatedAt: until,
  };
}

function lead(chance: Random, sessions: readonly Session[], goals: readonly Goal[]): Lead {
  const from = sessions[chance.between(0, sessions.length - 1)];
  if (!from) throw new Error('Leads need sessions to come from.');
  const stage = chance.pick(STAGES);
  return {
    id: chance.id(),
    createdAt: from.start + MINUTE,
    stage,
    channel: chance.next() < 0.6 ? from.platform : chance.pick(CHANNELS),
    name: `Person ${chance.between(1, 99_999)}`,
    company: '',
    email: '',
    link: '',
    followUpOn: chance.next() < 0.1 ? dayOf(from.start + 200 * HOUR, ZONE) : null,
    followUp: '',
    sessionId: from.id,
    goalId: goals[0]?.id ?? null,
    expectedAmount: chance.between(20_000, 400_000),
    reached: { lead: from.start + MINUTE, [stage]: from.start + chance.between(1, 900) * HOUR },
    lostReason: stage === 'lost' ? 'no answer' : null,
    note: '',
    importId: null,
    updatedAt: from.start,
  };
}

function sale(chance: Random, leads: readonly Lead[], until: number): Sale {
  const from = leads[chance.between(0, leads.length - 1)];
  if (!from) throw new Error('Sales need leads to come from.');
  const at = Math.min(until, from.createdAt + chance.between(1, 90) * 24 * HOUR);
  return {
    id: chance.id(),
    on: dayOf(at, ZONE),
    channel: from.channel,
    leadId: chance.next() < 0.8 ? from.id : null,
    sessionId: null,
    goalId: null,
    amount: chance.between(10_000, 500_000),
    count: 1,
    refunds: [],
    note: '',
    importId: null,
    updatedAt: at,
  };
}
