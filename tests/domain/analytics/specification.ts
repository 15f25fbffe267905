/**
 * Answers the questions of the specification's worked cases, in their shapes and names, with the
 * functions of the product. Money there is in major units, which changes nothing in a ratio.
 */
import { allocate, type HourSeeker, nextStepOf } from '../../../src/domain/analytics/allocation.ts';
import type { BetaBelief, GammaBelief } from '../../../src/domain/analytics/belief.ts';
import { chancesToBeBest } from '../../../src/domain/analytics/best.ts';
import {
  bottleneckOf,
  type FunnelStep,
  standingsOf,
} from '../../../src/domain/analytics/bottleneck.ts';
import { conversionOf, pooledConversion } from '../../../src/domain/analytics/conversion.ts';
import { type Deal, dealSizeOf } from '../../../src/domain/analytics/dealSize.ts';
import { evaluateChannels } from '../../../src/domain/analytics/evaluate.ts';
import type { AgedLead, ChannelHistory } from '../../../src/domain/analytics/history.ts';
import {
  chanceItBeats,
  chanceItPays,
  type HourValue,
  range80,
  valueOfAnHour,
} from '../../../src/domain/analytics/hourValue.ts';
import { wonWithin } from '../../../src/domain/analytics/lagCurve.ts';
import { landingShare } from '../../../src/domain/analytics/landing.ts';
import { rateOfLeads } from '../../../src/domain/analytics/leadRate.ts';
import {
  chanceStillWon,
  cycleMedian,
  effectiveLeads,
  leadHours,
  maturedHours,
  meanDaysToClose,
  soldShare,
} from '../../../src/domain/analytics/maturity.ts';
import {
  costPerLead,
  customerAcquisitionCost,
  driftOf,
  goalShare,
  returnOnInvestment,
  revenuePerHour,
  speedToLead,
} from '../../../src/domain/analytics/metrics.ts';
import { pacingOf } from '../../../src/domain/analytics/pacing.ts';
import { weightedPipeline } from '../../../src/domain/analytics/pipeline.ts';
import type { Figure } from '../../../src/domain/analytics/ratio.ts';
import { chanceToHit, whatItTakes } from '../../../src/domain/analytics/target.ts';
import { timeCost } from '../../../src/domain/analytics/timeCost.ts';
import { breakEvenOf, type Verdict, verdictOf } from '../../../src/domain/analytics/verdict.ts';
import { addDays, dayOf, splitByDay, weekOf, weekSpan } from '../../../src/domain/calendar.ts';
import { leftOf } from '../../../src/domain/sale.ts';
import { OPEN_STAGES } from '../../../src/domain/stage.ts';

interface Hours {
  readonly h: number;
  readonly age: number;
}
interface Lead {
  readonly age: number;
  readonly won?: boolean;
  readonly delay?: number;
  readonly net?: number;
  readonly direct?: boolean;
}
interface Value {
  readonly k: number;
  readonly rate: number;
}
interface Session {
  readonly min: number;
  readonly plannedMin: number | null;
  readonly goalId: string | null;
}
interface Step {
  readonly est: number;
  readonly ref: number;
  readonly post: BetaBelief;
  readonly k: number;
}
type StepName = 'leadRate' | 'q1' | 'q2' | 'q3' | 'deal';
type Three = readonly [number, number, number];

const STEP_NAMES: { readonly [step in FunnelStep]: StepName } = {
  'lead rate': 'leadRate',
  'lead to qualified': 'q1',
  'qualified to opportunity': 'q2',
  'opportunity to won': 'q3',
  'deal size': 'deal',
};

const shown = (figure: Figure) =>
  figure.reason === null ? { value: figure.value } : { value: null, reason: figure.reason };
const belief = ({ k, rate }: Value): GammaBelief => ({ shape: k, rate });
const hoursOf = (hours: readonly Hours[]) => hours.map(({ h, age }) => ({ hours: h, age }));
const singles = (nets: readonly number[]): Deal[] => nets.map((net) => ({ net, count: 1 }));
const valueShown = (value: HourValue) => ({
  k: value.shape,
  rate: value.rate,
  mean: value.mean,
  winsPerHour: value.winsPerHour,
  kWins: value.winsShape,
});

function leadOf({ age, won, delay, net }: Lead): AgedLead {
  return won === true && (net ?? 0) > 0
    ? { age, end: 'won', delay: delay ?? 0, net: net ?? 0 }
    : { age, end: 'open', expectedAmount: null };
}

function historyOf(channel: {
  readonly id: string;
  readonly hrs: readonly Hours[];
  readonly leads: readonly Lead[];
}): ChannelHistory {
  const direct = channel.leads.filter((lead) => lead.direct === true);
  return {
    channel: channel.id,
    pool: 'social',
    hours: hoursOf(channel.hrs).map((spent) => ({ ...spent, stated: false })),
    leads: channel.leads.filter((lead) => lead.direct !== true).map(leadOf),
    direct: direct.map(({ age, net }) => ({ age, net: net ?? 0, count: 1 })),
  };
}

interface Owner {
  readonly p0: number;
  readonly m0: number;
  readonly statedMedian: number;
  readonly h: number;
  readonly margin?: number;
  readonly channels: readonly Parameters<typeof historyOf>[0][];
}

function evaluate({ p0, m0, statedMedian, h, margin, channels }: Owner) {
  const evaluation = evaluateChannels(channels.map(historyOf), {
    hourlyValue: h,
    typicalSale: m0,
    margin: margin ?? null,
    conversion: p0,
    daysToClose: statedMedian,
  });
  return {
    tau: evaluation.meanDaysToClose,
    cycleMedian: evaluation.cycleMedian,
    channels: evaluation.channels.map((one) => {
      if (one.value === null) return { id: one.channel, verdict: one.verdict, v: null };
      return {
        id: one.channel,
        v: valueShown(one.value),
        P: one.chance?.pays,
        Plo: one.chance?.atLeast,
        Phi: one.chance?.atMost,
        ...one.breakEven,
        wins: one.counts.wins,
        verdict: one.verdict,
      };
    }),
  };
}

function bottleneck(input: {
  readonly futureRev: number;
  readonly gap: number;
  readonly pipe: {
    readonly lead: number;
    readonly qualified: number;
    readonly opportunity: number;
  };
  readonly steps: { readonly [step in StepName]: Step };
}) {
  const { leadRate, q1, q2, q3, deal } = input.steps;
  const share = ({ est, ref, post }: Step) => ({ estimate: est, reference: ref, belief: post });
  const standings = standingsOf(
    {
      leadRate: {
        estimate: leadRate.est,
        reference: leadRate.ref,
        belief: { shape: leadRate.post.a, rate: leadRate.post.b },
      },
      toQualified: share(q1),
      toOpportunity: share(q2),
      toWon: share(q3),
      dealSize: {
        estimate: deal.est,
        reference: deal.ref,
        belief: { shape: deal.k, rate: deal.k / deal.est },
      },
    },
    {
      plannedHours: input.futureRev,
      leads: input.pipe.lead,
      qualified: input.pipe.qualified,
      opportunities: input.pipe.opportunity,
    },
  );
  const found = bottleneckOf(standings, input.gap);
  return {
    out: standings.map(({ step, reach, gain, confidence, tenPercentMore }) => ({
      step: STEP_NAMES[step],
      reach,
      gain,
      conf: confidence,
      score: gain * confidence,
      lift10: tenPercentMore,
    })),
    best: found.kind === 'none' ? null : STEP_NAMES[found.step.step],
    status: found.kind,
  };
}

function pipeline(input: {
  readonly open: readonly { readonly stage: number; readonly amount: number | null; age: number }[];
  readonly q: Three;
  readonly tauStage: Three;
  readonly dealMean: number;
  readonly tau: number;
  readonly daysLeft: number;
}) {
  const pass = (stage: 0 | 1 | 2) => ({ share: input.q[stage], meanDays: input.tauStage[stage] });
  const value = weightedPipeline(
    input.open.map((lead) => ({ ...lead, stage: OPEN_STAGES[lead.stage] ?? 'lead' })),
    { lead: pass(0), qualified: pass(1), opportunity: pass(2) },
    input.dealMean,
    { daysLeft: input.daysLeft, meanDaysToClose: input.tau },
  );
  const { lead, qualified, opportunity } = value.byStage;
  return {
    unweighted: value.unweighted,
    weighted: value.weighted,
    stage: [lead, qualified, opportunity],
    byDeadline: value.byDeadline,
  };
}

function takes(input: {
  readonly target: number;
  readonly booked: number;
  readonly pipelineByDeadline: number;
  readonly daysLeft: number;
  readonly v: Value;
  readonly dealMean: number;
  readonly conv: number;
  readonly q: Three;
  readonly tau: number;
  readonly tl: number;
  readonly availableHoursPerWeek: number;
}) {
  const answer = whatItTakes({
    ...input,
    value: belief(input.v),
    conversion: input.conv,
    closing: input.q[2],
    meanDaysToClose: input.tau,
    meanDaysToLead: input.tl,
    availableHoursAWeek: input.availableHoursPerWeek,
  });
  if (answer.kind === 'on_track') return { gap: 0, verdict: answer.kind };
  if (answer.kind === 'unknown' || answer.kind === 'deadline_passed') return answer;
  const three = ({ optimistic, middle, pessimistic }: typeof answer.hours) => [
    optimistic,
    middle,
    pessimistic,
  ];
  return {
    gap: answer.gap,
    f: answer.landing,
    wins: answer.wins,
    winsCeil: Math.ceil(answer.wins - 1e-9),
    opps: answer.opportunities,
    leads: answer.leads,
    hours: three(answer.hours),
    perWeek: three(answer.hoursAWeek),
    verdict: answer.kind,
  };
}

function shareWeek(input: {
  readonly budgetH: number;
  readonly overdue: number;
  readonly channels: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    readonly trailingH: number;
    readonly v: Value;
    readonly protectedGoal?: boolean;
  }[];
}) {
  const seekers: HourSeeker[] = input.channels.map((channel) => ({
    verdict: channel.verdict,
    usualHours: channel.trailingH,
    value: belief(channel.v),
    protectedByGoal: channel.protectedGoal === true,
  }));
  const { reserve, hours, freed } = allocate(input.budgetH, input.overdue, seekers);
  const named = input.channels.map((channel, index) => [channel.id, hours[index]]);
  return { reserve, hours: Object.fromEntries(named), freed };
}

/** 0 is Sunday there and 7 here. */
const isoWeekday = (firstDay: number) => (firstDay === 0 ? 7 : firstDay);

function week(at: number, zone: string, firstDay: number) {
  const first = weekOf(dayOf(at, zone), isoWeekday(firstDay));
  const { start, end } = weekSpan(first, zone);
  return { week: first, startMs: start, endMs: end, hours: (end - start) / 3_600_000 };
}

function pace(goal: {
  readonly target: number;
  readonly booked: number;
  readonly start: number;
  readonly end: number;
  readonly now: number;
}) {
  const pacing = pacingOf(goal.target, goal.booked, goal, goal.now);
  return {
    ...pacing,
    paceRatio: pacing.paceRatio.value,
    requiredPerWeek: pacing.requiredPerWeek.value,
  };
}

function drift(sessions: readonly Session[]) {
  const found = driftOf(
    sessions.map(({ min, plannedMin }) => ({ minutes: min, plannedMinutes: plannedMin })),
  );
  return {
    driftMin: found.minutes,
    driftShare: found.share.value,
    plannedSessions: found.plannedSessions,
    overrunSessions: found.overrunSessions,
  };
}

/** Every function that the worked cases name. */
export const SPECIFICATION = {
  timeCost,
  costPerLead: (cost: number, leads: number) => shown(costPerLead(cost, leads)),
  cac: (cost: number, wins: number) => shown(customerAcquisitionCost(cost, wins)),
  revenuePerHour: (revenue: number, hours: number) => shown(revenuePerHour(revenue, hours)),
  roi: (revenue: number, margin: number, cost: number) =>
    shown(returnOnInvestment(revenue, margin, cost)),
  netAmount: (amount: number, refunds: readonly number[]) => {
    const net = leftOf({ amount, refunds: refunds.map((each) => ({ on: '', amount: each })) });
    return { net, countsAsWon: net > 0 };
  },
  drift,
  goalShare: (sessions: readonly Session[]) =>
    shown(goalShare(sessions.map(({ min, goalId }) => ({ minutes: min, goalId })))),
  responseTime: (
    leads: readonly { readonly created: number; readonly firstResponse: number | null }[],
    now: number,
  ) =>
    speedToLead(
      leads.map(({ created, firstResponse }) => ({
        createdAt: created,
        firstTouch: firstResponse,
      })),
      now,
    ).value,
  pacing: pace,
  weekOf: week,
  splitByDay: (start: number, end: number, zone: string) =>
    splitByDay({ start, end }, zone).map((part) => ({
      date: part.day,
      min: (part.end - part.start) / 60_000,
    })),
  addDays,
  cycleTau: meanDaysToClose,
  cycleMedian,
  effectiveLeads,
  winProbOpen: chanceStillWon,
  F2: soldShare,
  maturedHours: (hours: readonly Hours[], tau: number, tl: number) =>
    maturedHours(hoursOf(hours), tau, tl),
  leadHours: (hours: readonly Hours[], tl: number) => leadHours(hoursOf(hours), tl),
  aalenJohansen: (
    leads: readonly { readonly t: number; readonly event: 'won' | 'lost' | 'open' }[],
    times: readonly number[],
  ) =>
    wonWithin(
      leads.map(({ t, event }) => ({ days: t, end: event })),
      times,
    ),
  rateposterior: (leads: number, hours: number, poolLeads: number, poolHours: number) => {
    const rate = rateOfLeads(
      { leads, leadHours: hours },
      { leads: poolLeads, leadHours: poolHours },
    );
    return rate === null ? null : { a: rate.shape, b: rate.rate };
  },
  poolConversion: (p0: number, wins: number, effective: number) =>
    pooledConversion(p0, { wins, effectiveLeads: effective }),
  convPosterior: (wins: number, effective: number, pool: number, poolEffective: number) => {
    const { a, b } = conversionOf({ wins, effectiveLeads: effective }, pool, poolEffective);
    return { a, b, mean: a / (a + b) };
  },
  dealSize: (all: readonly number[], own: readonly number[], stated: number) => {
    const size = dealSizeOf(singles(all), singles(own), stated);
    return {
      cap: size.cap,
      pool: size.poolMean,
      mean: size.mean,
      dealCv2: size.spread,
      cvMean2: size.meanSpread,
      exceptional: size.exceptional,
    };
  },
  valuePerHour: (
    rate: BetaBelief,
    conversion: BetaBelief,
    deal: { readonly mean: number; readonly cvMean2: number },
    margin: number,
  ) =>
    valueShown(
      valueOfAnHour(
        { shape: rate.a, rate: rate.b },
        conversion,
        { mean: deal.mean, meanSpread: deal.cvMean2 },
        margin,
      ),
    ),
  interval80: (value: Value) => {
    const { low, middle, high } = range80(belief(value));
    return [low, middle, high];
  },
  probPays: (value: Value, hourlyValue: number) => chanceItPays(belief(value), hourlyValue),
  probBeats: (one: Value, other: Value) => chanceItBeats(belief(one), belief(other)),
  verdict: (input: {
    readonly Plo: number;
    readonly Phi: number;
    readonly wins: number;
    readonly totalWins: number;
    readonly breakEvenWins: number;
    readonly breakEvenLeads: number;
  }) =>
    verdictOf({
      ...input,
      payingAtLeast: input.Plo,
      payingAtMost: input.Phi,
      allWins: input.totalWins,
    }),
  breakEven: (input: {
    readonly h: number;
    readonly maturedH: number;
    readonly leadH: number;
    readonly dealMeanNet: number;
    readonly ppool: number;
  }) =>
    breakEvenOf(
      { hourlyValue: input.h, saleValue: input.dealMeanNet, poolShare: input.ppool },
      { maturedHours: input.maturedH, leadHours: input.leadH },
    ),
  evaluateChannels: evaluate,
  bottleneck,
  weightedPipeline: pipeline,
  landingShare,
  hitProbability: (input: {
    readonly hours: number;
    readonly f: number;
    readonly winsPerHour: number;
    readonly kWins: number;
    readonly gap: number;
    readonly dealMean: number;
    readonly dealCv2: number;
  }) =>
    chanceToHit({
      ...input,
      landing: input.f,
      winsShape: input.kWins,
      dealSpread: input.dealCv2,
    }),
  whatItTakes: takes,
  probBest: (values: readonly Value[]) => chancesToBeBest(values.map(belief)),
  allocate: shareWeek,
  action: (input: { readonly verdict: Verdict; readonly driftShare: number | null }) => {
    const step = nextStepOf(input.verdict, input.driftShare);
    return step === 'set a limit' ? 'change' : step;
  },
} as const;

/** Answers one worked case. */
export function answer(fn: string, input: readonly unknown[]): unknown {
  const known = Object.entries(SPECIFICATION).find(([name]) => name === fn)?.[1];
  if (known === undefined) throw new Error(`no function answers ${fn}`);
  return (known as (...input: readonly unknown[]) => unknown)(...input);
}
