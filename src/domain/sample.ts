import { addDays, startOfDay } from './calendar.ts';
import type { Cost, Effort } from './cost.ts';
import type { Coverage } from './coverage.ts';
import type { Goal } from './goal.ts';
import type { Mark } from './mark.ts';
import { minorOf } from './money.ts';
import type { Review } from './review.ts';
import { sampleChance } from './sampleChance.ts';
import { type SampleOutcomes, sampleOutcomes } from './sampleOutcomes.ts';
import { sampleReview } from './sampleReview.ts';
import { SAMPLE_DAYS, type SampleLook, sampleTime } from './sampleTime.ts';
import type { Session } from './session.ts';
import { FIRST_SETTINGS, type Settings } from './settings.ts';
import type { Visit } from './visit.ts';

/** The rows of an invented consultant's half-year, by table. */
export interface SampleRows extends SampleOutcomes {
  readonly sessions: Session[];
  readonly visits: Visit[];
  readonly goals: Goal[];
  readonly costs: Cost[];
  readonly efforts: Effort[];
  readonly marks: Mark[];
  readonly coverage: Coverage[];
  readonly reviews: Review[];
  readonly settings: Settings[];
}

/** Which half-year to tell. `currency` is ISO 4217. */
export interface SampleOrder extends SampleLook {
  readonly seed: number;
  readonly currency: string;
}

/**
 * 26 weeks of somebody who advises small firms, up to `now`. LinkedIn and referrals pay, Instagram
 * takes hours and brings little, five follow-ups wait. The same order gives the same rows.
 */
export function sampleRows({ seed, currency, ...look }: SampleOrder): SampleRows {
  const chance = sampleChance(seed);
  const unit = minorOf(1, currency);
  const goal = revenueGoal(chance.id(), look, unit);
  const time = sampleTime(chance, look, goal.id);
  const outcomes = sampleOutcomes(chance, { ...look, visits: time.visits, goalId: goal.id, unit });
  const rows = {
    ...time,
    ...outcomes,
    goals: [goal],
    costs: [toolCost(chance.id(), look, unit)],
    efforts: efforts(chance.id, look),
    marks: [change(chance.id(), look)],
    coverage: coverage(chance.id, look),
    settings: [settings(currency, unit, look.now)],
  };
  return { ...rows, reviews: [sampleReview({ ...rows, ownSites: [] }, currency, look)] };
}

function revenueGoal(id: string, { today, now }: SampleLook, unit: number): Goal {
  return {
    id,
    title: '',
    measure: 'revenue',
    target: 36_000 * unit,
    startsOn: addDays(today, -120),
    dueOn: addDays(today, 130),
    obstacle: 'followUp',
    obstacleNote: '',
    closedAt: null,
    archivedAt: null,
    updatedAt: now,
  };
}

function toolCost(id: string, { today, now }: SampleLook, unit: number): Cost {
  return {
    id,
    channel: 'linkedin',
    every: 'month',
    from: addDays(today, -150),
    to: null,
    amount: 55 * unit,
    note: '',
    updatedAt: now,
  };
}

function change(id: string, { today, now }: SampleLook): Mark {
  const on = addDays(today, -45);
  return { id, on, channel: 'x', note: 'Fewer posts, more answers', updatedAt: now };
}

/** Breakfast meetings, calls to former customers, and the phone that no computer sees. */
function efforts(id: () => string, { today, now }: SampleLook): Effort[] {
  const row = { note: '', importId: null, updatedAt: now, to: null };
  const once = { ...row, every: 'once', kind: 'logged' } as const;
  const logged = (channel: Effort['channel'], minutes: number, everyDays: number, first: number) =>
    Array.from({ length: Math.floor((SAMPLE_DAYS - first) / everyDays) + 1 }, (_, at) => ({
      ...once,
      id: id(),
      channel,
      minutes,
      on: addDays(today, -first - at * everyDays),
    }));
  const phone: Effort = {
    ...row,
    id: id(),
    channel: 'instagram',
    on: addDays(today, -SAMPLE_DAYS),
    every: 'week',
    minutes: 30,
    kind: 'phone',
  };
  return [...logged('networking', 105, 14, 5), ...logged('referral', 45, 14, 8), phone];
}

/** The recorder was on all the time, but for three days in which the browser kept it from Facebook. */
function coverage(id: () => string, { today, now, zone }: SampleLook): Coverage[] {
  const at = (back: number) => startOfDay(addDays(today, -back), zone);
  const all: Coverage = { id: id(), from: at(SAMPLE_DAYS), to: now, state: 'on', platform: null };
  const facebook = { platform: 'facebook' } as const;
  return [
    all,
    { ...facebook, id: id(), from: at(24), to: at(21), state: 'no access' },
    { ...facebook, id: id(), from: at(21), to: now, state: 'on' },
  ];
}

function settings(currency: string, unit: number, now: number): Settings {
  return {
    ...FIRST_SETTINGS,
    currency,
    business: 'projects',
    hourlyValue: 60 * unit,
    typicalSale: 1_800 * unit,
    usualConversion: 0.15,
    daysToClose: 21,
    hoursAWeek: 8,
    welcomedAt: now,
    updatedAt: now,
  };
}
