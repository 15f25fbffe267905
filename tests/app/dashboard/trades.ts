import type { Range } from '../../../src/app/dashboard/ranges.ts';
import type { Records } from '../../../src/app/dashboard/read.ts';
import { type FixingView, type View, viewOf } from '../../../src/app/dashboard/view.ts';
import type { PlannedSession } from '../../../src/domain/analytics/metrics.ts';
import type { Narrowing } from '../../../src/domain/analytics/narrow.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import type { DailyTotal } from '../../../src/domain/dailyTotals.ts';
import type { Goal } from '../../../src/domain/goal.ts';
import type { Lead, Touch } from '../../../src/domain/lead.ts';
import { FIRST_SETTINGS, type Settings } from '../../../src/domain/settings.ts';
import { factsOf } from '../../domain/analytics/facts.ts';
import { NOW, Owner, TODAY, ZONE } from '../../domain/analytics/owner.ts';
import { aGoal } from '../../support/rows.ts';

const DAY = 24 * 3_600_000;

/** Someone who sells, with what she has said and done. */
export interface Trade {
  readonly owner: Owner;
  readonly settings?: Partial<Settings>;
  readonly goals?: readonly Goal[];
  readonly records?: Partial<Records>;
  /** Sessions of the last four weeks that were given minutes. */
  readonly planned?: readonly PlannedSession[];
}

/** What the dashboard shows a trade, over half a year. */
export function viewOfTrade(
  { owner, settings, goals = [], records, planned = [] }: Trade,
  range: Range = '180',
  narrowing: Narrowing = { channel: null, goalId: null },
): FixingView {
  const own: Settings = {
    ...FIRST_SETTINGS,
    currency: 'GBP',
    hourlyValue: 6_000,
    welcomedAt: NOW - 200 * DAY,
    ...settings,
  };
  const whole: Records = {
    facts: factsOf({ ...owner, leads: owner.leads.map(onItsWay), settings: own }),
    settings: own,
    goals,
    marks: [],
    touches: answeredSoon(owner.leads),
    coverage: [{ id: 'on', from: NOW - 200 * DAY, to: NOW, state: 'on', platform: null }],
    since: null,
    ...records,
  };
  const look = { range, narrowing, today: TODAY, now: NOW, zone: ZONE, weekStart: 1 };
  const totals = withPlans(whole.facts.totals, planned);
  const view = viewOf({ ...whole, facts: { ...whole.facts, totals } }, look);
  return { ...view, ...view.fixing() };
}

/** Puts sessions with a plan on the last day there is. */
function withPlans(
  totals: readonly DailyTotal[],
  planned: readonly PlannedSession[],
): readonly DailyTotal[] {
  const uses = planned.map(
    ({ plannedMinutes, minutes }) => [plannedMinutes ?? 0, minutes * 60] as const,
  );
  return [...totals, { day: TODAY, platforms: {}, plans: { linkedin: uses } }];
}

/** A lead that was won went through every stage, as the store has it. */
function onItsWay(lead: Lead): Lead {
  if (lead.stage !== 'won') return lead;
  const after = (days: number) => Math.min(NOW, lead.createdAt + days * DAY);
  return { ...lead, reached: { qualified: after(1), opportunity: after(3), won: after(6) } };
}

/** The settled verdict of a channel. */
export function verdictOn(view: View, channel: Channel) {
  return view.judgement.channels.find((one) => one.channel === channel)?.shown;
}

/** Everyone heard from her within two hours. */
export const answeredSoon = (leads: readonly Lead[]): Touch[] =>
  leads.map(({ id, createdAt, channel }) => ({
    id: `touch ${id}`,
    leadId: id,
    at: createdAt + 2 * 3_600_000,
    channel,
    note: '',
    importId: null,
    updatedAt: 0,
  }));

export const goalOf = (fields: Partial<Goal>): Goal =>
  aGoal({ id: 'goal', title: '', startsOn: '2026-09-01', dueOn: '2027-03-31', ...fields });

/** Half a year on LinkedIn, a project won every fourth week. */
export function consultant(): Trade {
  const owner = new Owner().spends(4, 'linkedin', 24);
  for (let days = 160; days > 30; days -= 20) owner.wins('linkedin', days, 18, 200_000);
  owner.hears('linkedin', [150, 131, 110, 92, 70, 50, 33, 12, 5]);
  return {
    owner,
    settings: { business: 'projects', typicalSale: 180_000, usualConversion: 0.3, hoursAWeek: 6 },
    goals: [goalOf({ target: 3_600_000 })],
  };
}

/** One house sold in four months, and a sale takes a quarter of a year. */
export function estateAgent(): Trade {
  const owner = new Owner().spends(3, 'facebook', 17);
  owner.wins('facebook', 110, 95, 900_000);
  owner.hears('facebook', [100, 90, 75, 61, 44, 30, 16, 9]);
  return {
    owner,
    settings: { business: 'one large sale', typicalSale: 900_000, hoursAWeek: 4 },
    goals: [goalOf({ target: 4_000_000, dueOn: '2027-08-31' })],
  };
}

/** A quota for the half-year, contracts of £8,000 that take two months. */
export function salesPerson(): Trade {
  const owner = new Owner().spends(6, 'linkedin', 26).spends(2, 'x', 26);
  owner.wins('linkedin', 170, 55, 800_000);
  owner.hears('linkedin', [160, 140, 118, 97, 80, 66, 51, 37, 20, 11, 4], {
    followUpOn: '2026-11-10',
    followUp: 'Call back',
    expectedAmount: 800_000,
  });
  return {
    owner,
    settings: { business: 'contracts', typicalSale: 800_000, hoursAWeek: 8 },
    goals: [goalOf({ target: 12_000_000, startsOn: '2026-07-01', dueOn: '2026-12-31' })],
  };
}

/** Small orders through Instagram messages, mostly on the phone, most of them without a lead. */
export function shop(): Trade {
  const owner = new Owner().spends(0.5, 'instagram', 20).states(5, 'instagram', 20);
  for (let week = 1; week <= 20; week++) owner.sells('instagram', 7 * week, 8, 40_000);
  return {
    owner,
    settings: { business: 'shop', typicalSale: 5_000, hourlyValue: 2_500, margin: 0.6 },
    goals: [goalOf({ target: 1_000_000 })],
  };
}

/** Customers' accounts all day, and an hour a week for customers of its own. */
export function agency(): Trade {
  const owner = new Owner()
    .spends(8, 'facebook', 20, 'customer')
    .spends(6, 'instagram', 20, 'customer')
    .spends(1, 'facebook', 20);
  for (const days of [130, 95, 60]) owner.wins('facebook', days, 20, 150_000);
  owner.hears('facebook', [120, 84, 40, 13]);
  return {
    owner,
    settings: { business: 'clients', typicalSale: 150_000, hoursAWeek: 2 },
    goals: [goalOf({ target: 1_500_000 })],
  };
}

/** A maker who has heard from nobody on X for ten weeks, and on Instagram for half a year. */
export function maker(): Trade {
  const owner = new Owner().spends(5, 'x', 12).spends(7, 'instagram', 25);
  owner.wins('referral', 120, 10, 150_000).wins('referral', 60, 10, 150_000);
  return {
    owner,
    settings: { business: 'projects', typicalSale: 150_000, hoursAWeek: 12 },
    goals: [goalOf({ target: 400_000 })],
  };
}

/** A consultant whose qualified leads get no offer. */
export function strandedConsultant(): Trade {
  const { owner, ...rest } = consultant();
  for (let days = 150; days > 60; days -= 3) {
    const reached = { qualified: NOW - (days - 2) * DAY };
    owner.hears('linkedin', [days], { stage: 'qualified', reached });
  }
  return { owner, ...rest };
}

/** An adviser who lives on referrals and has no hours anywhere. */
export function referred(): Trade {
  const owner = new Owner();
  for (const days of [150, 100, 40]) owner.wins('referral', days, 20, 200_000);
  return { owner, settings: { typicalSale: 200_000 }, goals: [goalOf({ target: 5_000_000 })] };
}
