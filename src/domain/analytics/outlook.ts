import type { Channel } from '../channel.ts';
import type { Lead } from '../lead.ts';
import { chancesToBeBest } from './allocation.ts';
import { gammaMean } from './belief.ts';
import {
  type Bottleneck,
  bottleneckOf,
  type ExpectedRevenue,
  type Funnel,
  rateStep,
  type StepStanding,
  shareStep,
  standingsOf,
} from './bottleneck.ts';
import { poolOf } from './counts.ts';
import { type DealSize, dealSizeOf } from './dealSize.ts';
import { type FunnelEvidence, openLeads } from './funnel.ts';
import type { HourValue } from './hourValue.ts';
import type { JudgedChannel, Judgement } from './judgement.ts';
import { landingShare } from './landing.ts';
import { rateOfLeads } from './leadRate.ts';
import { MEAN_DAYS_TO_LEAD } from './maturity.ts';
import { type PipelineValue, weightedPipeline } from './pipeline.ts';
import type { Plan } from './plan.ts';
import { dealReference, leadRateReference, type Reference, shareReference } from './references.ts';
import { chanceToHit, type WhatItTakes, whatItTakes } from './target.ts';

/** The revenue target and the hours there are for it. Money in minor units. */
export interface Target {
  readonly target: number;
  /** Cash so far, on every channel. */
  readonly booked: number;
  /** Days, with their fraction, until the deadline has passed. */
  readonly daysLeft: number;
  readonly hoursAWeek: number;
  /** Whether the plan's conversion is the user's word or a usual figure. */
  readonly conversionIsStated: boolean;
}

/** What is to be expected by the deadline, and what would be needed. Money in minor units. */
export interface Outlook {
  readonly pipeline: PipelineValue;
  readonly gap: number;
  readonly takes: WhatItTakes;
  /** The channel the hours are reckoned for; `null` where none has evidence and hours. */
  readonly channel: Channel | null;
  /** The chance to hit the target with the hours there are on that channel; `null` without one. */
  readonly chance: number | null;
  readonly standings: readonly StepStanding[];
  readonly references: { readonly [step in keyof Funnel]: Reference } | null;
  readonly bottleneck: Bottleneck;
}

/** A target looked at with all that is known; `null` without a typical sale. */
export function outlookOf(
  judgement: Judgement,
  funnel: FunnelEvidence,
  leads: readonly Lead[],
  target: Target,
  plan: Plan,
  now: number,
): Outlook | null {
  if (judgement.typicalSale === null) return null;
  const deals = judgement.channels.flatMap(({ counts }) => counts.deals);
  const deal = dealSizeOf(deals, [], judgement.typicalSale);
  const { daysLeft } = target;
  const deadline = { daysLeft, meanDaysToClose: judgement.meanDaysToClose };
  const pipeline = weightedPipeline(openLeads(leads, now), funnel, deal.poolMean, deadline);
  const best = bestChannel(judgement.channels);
  const takes = whatItTakes({
    target: target.target,
    booked: target.booked,
    pipelineByDeadline: pipeline.byDeadline,
    daysLeft,
    value: best === null ? null : atMarginOne(best.value, plan),
    dealMean: deal.poolMean,
    conversion: judgement.conversion,
    closing: funnel.opportunity.share,
    meanDaysToClose: judgement.meanDaysToClose,
    availableHoursAWeek: target.hoursAWeek,
  });
  const steps = stepsOf(judgement, funnel, deal, target, plan, pipeline);
  return {
    pipeline,
    gap: takes.gap,
    takes,
    channel: best?.channel ?? null,
    chance: best === null ? null : chanceOf(best.value, deal, judgement, target, takes.gap),
    ...steps,
    bottleneck: bottleneckOf(steps.standings, takes.gap),
  };
}

type ValuedChannel = JudgedChannel & { readonly value: HourValue };

/** The channel with the highest P(best) among those that have hours, social or not. */
function bestChannel(channels: readonly JudgedChannel[]): ValuedChannel | null {
  const valued = channels.filter(hasValue).filter(({ hours }) => hours.leadHours > 0);
  const chances = chancesToBeBest(valued.map(({ value }) => value));
  return valued[chances.indexOf(Math.max(...chances))] ?? null;
}

function hasValue(channel: JudgedChannel): channel is ValuedChannel {
  return channel.value !== null;
}

/** Targets are revenue, so their hours are reckoned before costs. */
function atMarginOne({ shape, rate }: HourValue, plan: Plan) {
  return { shape, rate: rate * (plan.margin ?? 1) };
}

function chanceOf(
  value: HourValue,
  deal: DealSize,
  judgement: Judgement,
  { daysLeft, hoursAWeek }: Target,
  gap: number,
): number {
  return chanceToHit({
    hours: (hoursAWeek * Math.max(0, daysLeft)) / 7,
    landing: landingShare(daysLeft, judgement.meanDaysToClose, MEAN_DAYS_TO_LEAD),
    winsPerHour: value.winsPerHour,
    winsShape: value.winsShape,
    gap,
    dealMean: deal.poolMean,
    dealSpread: deal.spread,
  });
}

/** Every step from a social hour to money against what it should be. */
function stepsOf(
  judgement: Judgement,
  funnel: FunnelEvidence,
  deal: DealSize,
  target: Target,
  plan: Plan,
  pipeline: PipelineValue,
): Pick<Outlook, 'standings' | 'references'> {
  const counts = judgement.channels.map((channel) => channel.counts);
  const social = counts.filter(({ history }) => history.pool === 'social');
  const pool = poolOf(counts, 'social', 1);
  const rate = rateOfLeads(pool, pool);
  if (rate === null) return { standings: [], references: null };
  const histories = social.map(({ history }) => history);
  const conversion = { value: plan.conversion, isStated: target.conversionIsStated };
  const dealBelief = {
    shape: 1 / deal.meanSpread,
    rate: 1 / deal.meanSpread / deal.poolMean,
  };
  const references = {
    leadRate: leadRateReference(histories, gammaMean(rate)),
    toQualified: shareReference(funnel, 'lead', conversion),
    toOpportunity: shareReference(funnel, 'qualified', conversion),
    toWon: shareReference(funnel, 'opportunity', conversion),
    dealSize: dealReference(
      counts.map(({ history }) => history),
      plan.typicalSale,
      deal.poolMean,
    ),
  };
  const steps: Funnel = {
    leadRate: rateStep(rate, references.leadRate.value),
    toQualified: shareStep(funnel.lead.belief, references.toQualified.value),
    toOpportunity: shareStep(funnel.qualified.belief, references.toOpportunity.value),
    toWon: shareStep(funnel.opportunity.belief, references.toWon.value),
    dealSize: rateStep(dealBelief, references.dealSize.value),
  };
  const valueOfHour = gammaMean(rate) * judgement.conversion * deal.poolMean;
  return {
    standings: standingsOf(steps, expectedRevenue(judgement, target, pipeline, valueOfHour)),
    references,
  };
}

function expectedRevenue(
  { meanDaysToClose }: Judgement,
  { daysLeft, hoursAWeek }: Target,
  { weighted, byDeadline, byStage }: PipelineValue,
  valueOfHour: number,
): ExpectedRevenue {
  const share = weighted > 0 ? byDeadline / weighted : 0;
  const hours = (hoursAWeek * Math.max(0, daysLeft)) / 7;
  const landing = landingShare(daysLeft, meanDaysToClose, MEAN_DAYS_TO_LEAD);
  return {
    plannedHours: hours * landing * valueOfHour,
    leads: byStage.lead * share,
    qualified: byStage.qualified * share,
    opportunities: byStage.opportunity * share,
  };
}
