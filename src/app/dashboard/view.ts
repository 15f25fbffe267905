import type { Comparison } from '../../domain/analytics/compare.ts';
import { type DayRange, dayFinder } from '../../domain/analytics/days.ts';
import { firstDay } from '../../domain/analytics/facts.ts';
import type { FunnelEvidence } from '../../domain/analytics/funnel.ts';
import type { Judgement } from '../../domain/analytics/judgement.ts';
import type { Ledger } from '../../domain/analytics/ledger.ts';
import type { PlannedSession } from '../../domain/analytics/metrics.ts';
import type { Narrowing } from '../../domain/analytics/narrow.ts';
import type { Outlook } from '../../domain/analytics/outlook.ts';
import { type Plan, planOf } from '../../domain/analytics/plan.ts';
import type { PricePlan } from '../../domain/analytics/price.ts';
import { plannedOn } from '../../domain/analytics/timeUse.ts';
import { usualHoursAWeek, type WeekRow } from '../../domain/analytics/weeks.ts';
import { assumptionsOf } from '../../domain/business.ts';
import type { Day, Instant } from '../../domain/calendar.ts';
import type { Gap } from '../../domain/coverageGaps.ts';
import { waiting } from '../../domain/followUp.ts';
import { type Goal, isOpenGoal, targetOf } from '../../domain/goal.ts';
import { type Progress, progressOf } from '../../domain/goalProgress.ts';
import type { Lead } from '../../domain/lead.ts';
import { lastMark, type Mark } from '../../domain/mark.ts';
import type { Settings } from '../../domain/settings.ts';
import { isOpen } from '../../domain/stage.ts';
import type { Range } from './ranges.ts';
import type { Records } from './read.ts';
import { type Fixing, type Reckoned, reckon } from './reckoned.ts';
import { allWeeks, type Times, timesOf } from './times.ts';

/** Where and when the dashboard is looked at. */
export interface Look {
  readonly range: Range;
  readonly narrowing: Narrowing;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: string;
  /** ISO weekday weeks start on. */
  readonly weekStart: number;
}

/** A week of the chart, and whether the recorder could see any of it. */
export interface ChartWeek extends WeekRow {
  readonly recorded: boolean;
}

/**
 * Everything the dashboard shows, worked out. What is dear and not always needed is worked out when
 * it is first asked for: `judgement` and all that rests on it.
 */
export interface View {
  readonly now: Instant;
  readonly zone: string;
  readonly today: Day;
  /** ISO weekday weeks start on. */
  readonly weekStart: number;
  readonly range: Range;
  readonly days: DayRange;
  readonly narrowing: Narrowing;
  readonly settings: Settings;
  /** Every goal, open or closed. */
  readonly goals: readonly Goal[];
  /** Every lead, sale, cost and effort, and the time of the range and of two years at least. */
  readonly everything: Ledger;
  /** The part of it that the filters leave. */
  readonly ledger: Ledger;
  readonly comparison: Comparison;
  /** The same over as many days just before; `null` where there are none. */
  readonly before: Comparison | null;
  readonly beforeDays: DayRange | null;
  readonly plan: Plan & { readonly conversionIsStated: boolean };
  readonly pricePlan: PricePlan;
  /** The hours there are for social media: planned, else usual in her business, else her habit. */
  readonly hoursAWeek: number;
  /** When the last "I changed something" for every channel began, or `null`. */
  readonly mark: Instant | null;
  /** Every "I changed something", the earliest first. */
  readonly marks: readonly Mark[];
  /** Of all channels, whatever the filters leave. */
  readonly judgement: Judgement;
  /** Of all leads, whatever the filters leave. */
  readonly funnel: FunnelEvidence;
  /** Of the target ahead; `null` without one, and without a typical sale. */
  readonly outlook: Outlook | null;
  readonly fixing: () => Fixing;
  /** The sessions with a plan that began on some of the days that were read. */
  readonly plannedOn: (days: DayRange) => readonly PlannedSession[];
  readonly weeks: readonly ChartWeek[];
  readonly target: { readonly goal: Goal; readonly progress: Progress } | null;
  /** Open leads whose next step is due, the one that waits longest first. */
  readonly due: readonly Lead[];
  /** Spans of the range in which nothing could be recorded. */
  readonly gaps: readonly Gap[];
  /** Whether the recorder was on at any moment of the range. */
  readonly recorded: boolean;
  /** Whether there is anything at all: a visit, a lead, a sale, a cost or an effort. */
  readonly empty: boolean;
}

/** A view together with what to fix first. */
export type FixingView = View & Fixing;

/** What she plans, and is measured against. */
type Planning = Pick<View, 'plan' | 'pricePlan' | 'hoursAWeek' | 'target'>;

export function viewOf(records: Records, look: Look): View {
  const { facts, settings, goals, marks, since } = records;
  const first = earliest(firstDay(facts, look.zone), since, look.zone);
  const times = timesOf(records, look, first);
  const planning = planningOf(records, look, times, first);
  const shown = {
    settings,
    goals,
    marks,
    ...look,
    ...times,
    ...planning,
    mark: lastMark(marks, look.today, look.zone),
    due: waiting(facts.leads.filter(isOpen), look.today),
    plannedOn: (some: DayRange) => plannedOn(facts.totals, some),
  };
  const booked = shown.target?.progress.booked ?? 0;
  return withFindings(shown, reckon({ ...records, ...shown, leads: facts.leads, booked }));
}

type Finding = 'judgement' | 'funnel' | 'outlook' | 'fixing';

function withFindings(shown: Omit<View, Finding>, reckoned: Reckoned): View {
  return {
    ...shown,
    get judgement() {
      return reckoned.judgement();
    },
    get funnel() {
      return reckoned.funnel();
    },
    get outlook() {
      return reckoned.outlook();
    },
    fixing: reckoned.fixing,
  };
}

function planningOf(records: Records, look: Look, times: Times, first: Day | null): Planning {
  const { settings } = records;
  // Weeks without an hour, as on a holiday, are no habit: then what she plans holds.
  const usual = usualHoursAWeek(allWeeks(times, look, first), first).value || settings.hoursAWeek;
  return {
    plan: planOf(settings),
    pricePlan: { ...settings, hoursAWeek: usual },
    hoursAWeek: assumptionsOf(settings).hoursAWeek?.value ?? usual ?? 0,
    target: standingOf(records, times.everything, look.today),
  };
}

/** The target; where its day has passed and no other was set, the one that passed last. */
function standingOf({ goals, facts }: Records, ledger: Ledger, today: Day): View['target'] {
  const revenue = goals.filter((one) => isOpenGoal(one) && one.measure === 'revenue');
  const goal = targetOf(goals, today) ?? revenue.at(-1);
  if (goal === undefined) return null;
  const happened = { sales: facts.sales, leads: ledger.leads, touches: [] };
  return { goal, progress: progressOf(goal, happened, today) };
}

function earliest(known: Day | null, since: number | null, zone: string): Day | null {
  const seen = since === null ? null : dayFinder(zone)(since).day;
  if (known === null || seen === null) return known ?? seen;
  return known < seen ? known : seen;
}
