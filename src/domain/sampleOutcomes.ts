import { addDays, dayOf, type Instant } from './calendar.ts';
import { isPlatform } from './channel.ts';
import { HOUR, MINUTE } from './duration.ts';
import type { Lead, Touch } from './lead.ts';
import type { Sale } from './sale.ts';
import type { SampleChance } from './sampleChance.ts';
import { SAMPLE_PEOPLE, type SampleEnd, type SamplePerson } from './samplePeople.ts';
import { type SampleLook, wallTime } from './sampleTime.ts';
import type { Visit } from './visit.ts';

const DAY = 24 * HOUR;

/** What came of the time. */
export interface SampleOutcomes {
  readonly leads: Lead[];
  readonly touches: Touch[];
  readonly sales: Sale[];
}

/** What the people are made of: the half-year's visits, the goal they serve and the currency's size. */
export interface SampleGrounds extends SampleLook {
  readonly visits: readonly Visit[];
  readonly goalId: string;
  /** Minor units in one unit of the currency. */
  readonly unit: number;
}

export function sampleOutcomes(chance: SampleChance, grounds: SampleGrounds): SampleOutcomes {
  const leads = SAMPLE_PEOPLE.map((who) => leadOf(chance, who, grounds));
  return {
    leads,
    touches: leads.flatMap((lead) => touchesOf(chance, lead, grounds.now)),
    sales: leads.flatMap((lead, at) => saleOf(chance, lead, SAMPLE_PEOPLE[at]?.end, grounds)),
  };
}

function leadOf(chance: SampleChance, who: SamplePerson, grounds: SampleGrounds): Lead {
  const { today, zone, now, goalId, unit } = grounds;
  const { end, channel, name } = who;
  const met = meeting(who, grounds);
  const noon = wallTime(addDays(today, -who.daysAgo), '11:20', zone);
  const createdAt = Math.min(met === null ? noon : met.start + MINUTE, now);
  const isOpen = end.kind === 'open';
  return {
    id: chance.id(),
    createdAt,
    stage: isOpen ? end.stage : end.kind,
    channel,
    name,
    company: '',
    email: '',
    link: '',
    followUpOn: isOpen && end.next !== null ? addDays(today, end.next) : null,
    followUp: isOpen ? end.promised : '',
    sessionId: met?.sessionId ?? null,
    goalId,
    expectedAmount: isOpen && end.worth !== null ? end.worth * unit : null,
    reached: reachedOf(chance, end, createdAt, now),
    lostReason: end.kind === 'lost' ? end.why : null,
    note: '',
    importId: null,
    updatedAt: createdAt,
  };
}

/** Where people talk or look one another up leads come from; the visit nearest to the lead's day. */
function meeting({ channel, daysAgo }: SamplePerson, { visits, today, zone }: SampleGrounds) {
  if (!isPlatform(channel)) return null;
  const wanted = wallTime(addDays(today, -daysAgo), '12:00', zone);
  const distance = (visit: Visit) => Math.abs(visit.start - wanted);
  return visits
    .filter(({ platform, surface }) => platform === channel && FRUITFUL.has(surface))
    .reduce<Visit | null>(
      (best, visit) => (best === null || distance(visit) < distance(best) ? visit : best),
      null,
    );
}

const FRUITFUL: ReadonlySet<Visit['surface']> = new Set(['messages', 'groups', 'people', 'post']);

/** The stages in their time: a fifth of the way to qualified, half of it to an opportunity. */
function reachedOf(
  chance: SampleChance,
  end: SampleEnd,
  createdAt: Instant,
  now: Instant,
): Lead['reached'] {
  const pace = 0.6 + chance.next() * 0.8;
  const at = (days: number) => Math.min(now, Math.round(createdAt + days * DAY));
  switch (end.kind) {
    case 'won': {
      const { days } = end;
      return {
        lead: createdAt,
        qualified: at(days * 0.2 * pace),
        opportunity: at(days * 0.5 * pace),
        won: at(days),
      };
    }
    case 'lost': {
      const known =
        end.why === 'no answer' || end.why === 'no need'
          ? {}
          : { qualified: at(end.days * 0.3 * pace) };
      const offered =
        end.why === 'budget' || end.why === 'competitor'
          ? { opportunity: at(end.days * 0.6 * pace) }
          : {};
      return { lead: createdAt, ...known, ...offered, lost: at(end.days) };
    }
    case 'open': {
      const qualified = end.stage === 'lead' ? {} : { qualified: at(3 * pace) };
      const offered = end.stage === 'opportunity' ? { opportunity: at(10 * pace) } : {};
      return { lead: createdAt, ...qualified, ...offered };
    }
  }
}

/** Most are answered within a day; nothing is answered in the future. */
function touchesOf(chance: SampleChance, lead: Lead, now: Instant): Touch[] {
  const waits = [
    chance.between(1, 20) * HOUR,
    chance.between(3, 6) * DAY,
    chance.between(9, 14) * DAY,
  ];
  const ids = waits.map(() => chance.id());
  const last = lead.reached.won ?? lead.reached.lost ?? now;
  return waits
    .map((wait, at) => ({
      id: ids[at] ?? '',
      leadId: lead.id,
      at: lead.createdAt + wait,
      channel: lead.channel,
      note: '',
      importId: null,
      updatedAt: lead.createdAt + wait,
    }))
    .filter((touch) => touch.at <= last);
}

function saleOf(
  chance: SampleChance,
  lead: Lead,
  end: SampleEnd | undefined,
  { zone, unit }: SampleGrounds,
): Sale[] {
  if (end?.kind !== 'won' || lead.reached.won === undefined) return [];
  return [
    {
      id: chance.id(),
      on: dayOf(lead.reached.won, zone),
      channel: lead.channel,
      leadId: lead.id,
      sessionId: null,
      goalId: lead.goalId,
      amount: end.amount * unit,
      count: 1,
      refunds: [],
      note: '',
      importId: null,
      updatedAt: lead.reached.won,
    },
  ];
}
