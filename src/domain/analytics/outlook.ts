import type { Instant } from '../calendar.ts';
import type { Channel } from '../channel.ts';
import type { Lead } from '../lead.ts';
import { chancesToBeBest } from './best.ts';
import { type Bottleneck, bottleneckOf } from './bottleneck.ts';
import type { DealSize } from './dealSize.ts';
import { type FunnelEvidence, openLeads } from './funnel.ts';
import type { HourValue } from './hourValue.ts';
import type { JudgedChannel, Judgement } from './judgement.ts';
import { landingShare } from './landing.ts';
import { MEAN_DAYS_TO_LEAD } from './maturity.ts';
import { type PipelineValue, weightedPipeline } from './pipeline.ts';
import type { Plan } from './plan.ts';
import { type Steps, stepsOf } from './steps.ts';
import { chanceToHit, type TargetPlan, type WhatItTakes, whatItTakes } from './target.ts';

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
export interface Outlook extends Steps {
  readonly pipeline: PipelineValue;
  readonly gap: number;
  /** What a sale brings on average, over all channels. */
  readonly dealMean: number;
  /** The share of opportunities that are won. */
  readonly closing: number;
  readonly takes: WhatItTakes;
  /** The channel the hours are reckoned for; `null` where none has evidence and hours. */
  readonly channel: Channel | null;
  /** The chance to hit the target with the hours there are on that channel; `null` without one. */
  readonly chance: number | null;
  readonly bottleneck: Bottleneck;
}

/** What an outlook is reckoned from. */
export interface OutlookGrounds {
  readonly judgement: Judgement;
  readonly funnel: FunnelEvidence;
  /** Of all channels and all time. */
  readonly leads: readonly Lead[];
  readonly target: Target;
  readonly plan: Plan;
  readonly now: Instant;
}

/** A target looked at with all that is known; `null` without a typical sale. */
export function outlookOf(grounds: OutlookGrounds): Outlook | null {
  const { judgement, funnel, leads, target, plan, now } = grounds;
  const deal = judgement.typicalDeal;
  if (deal === null) return null;
  const deadline = { daysLeft: target.daysLeft, meanDaysToClose: judgement.meanDaysToClose };
  const pipeline = weightedPipeline(openLeads(leads, now), funnel, deal.poolMean, deadline);
  const best = bestChannel(judgement.channels);
  const takes = whatItTakes({
    ...target,
    ...needs(judgement, funnel, deal),
    pipelineByDeadline: pipeline.byDeadline,
    value: best === null ? null : atMarginOne(best.value, plan),
    availableHoursAWeek: target.hoursAWeek,
  });
  const { gap } = takes;
  const steps = stepsOf({ judgement, funnel, deal, pipeline, plan, ...target });
  return {
    ...steps,
    pipeline,
    gap,
    dealMean: deal.poolMean,
    closing: closingOf(judgement, funnel),
    takes,
    channel: best?.channel ?? null,
    chance: best === null ? null : chanceOf(best.value, deal, judgement, target, gap),
    bottleneck: bottleneckOf(steps.standings, gap),
  };
}

function needs(
  judgement: Judgement,
  funnel: FunnelEvidence,
  { poolMean }: DealSize,
): Pick<TargetPlan, 'conversion' | 'closing' | 'dealMean' | 'meanDaysToClose'> {
  const { conversion, meanDaysToClose } = judgement;
  const closing = closingOf(judgement, funnel);
  return { conversion, closing, dealMean: poolMean, meanDaysToClose };
}

/** Who buys as a lead has bought as an opportunity too: the last step is never the smaller share. */
function closingOf({ conversion }: Judgement, { opportunity }: FunnelEvidence): number {
  return Math.max(conversion, opportunity.share);
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
  { winsPerHour, winsShape }: HourValue,
  deal: DealSize,
  { meanDaysToClose }: Judgement,
  { daysLeft, hoursAWeek }: Target,
  gap: number,
): number {
  return chanceToHit({
    hours: (hoursAWeek * Math.max(0, daysLeft)) / 7,
    landing: landingShare(daysLeft, meanDaysToClose, MEAN_DAYS_TO_LEAD),
    winsPerHour,
    winsShape,
    gap,
    dealMean: deal.poolMean,
    dealSpread: deal.spread,
  });
}
