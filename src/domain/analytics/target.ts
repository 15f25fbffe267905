import type { GammaBelief } from './belief.ts';
import { type Range80, range80 } from './hourValue.ts';
import { landingShare } from './landing.ts';
import { MEAN_DAYS_TO_LEAD } from './maturity.ts';
import { gammaUpper } from './special/gammaTails.ts';

/** How a revenue target stands, and what could still be done for it. Money in minor units. */
export interface TargetPlan {
  readonly target: number;
  /** On every channel: the target is the business's. */
  readonly booked: number;
  readonly pipelineByDeadline: number;
  readonly daysLeft: number;
  /** V at margin 1 of the channel the hours would go to; `null` without evidence. */
  readonly value: GammaBelief | null;
  readonly dealMean: number;
  /** Shares above 0: leads that become customers, and opportunities that do. */
  readonly conversion: number;
  readonly closing: number;
  readonly meanDaysToClose: number;
  readonly meanDaysToLead?: number;
  readonly availableHoursAWeek: number;
}

/** Hours, from the optimistic end to the pessimistic; `null` where no number of hours is enough. */
export interface HoursNeeded {
  readonly optimistic: number | null;
  readonly middle: number | null;
  readonly pessimistic: number | null;
}

/** Sales, opportunities and leads that close the gap, not rounded. */
export interface OutcomesNeeded {
  readonly gap: number;
  readonly wins: number;
  readonly opportunities: number;
  readonly leads: number;
}

export type TargetVerdict = 'feasible' | 'stretch' | 'not_by_time_alone';

export type WhatItTakes =
  | { readonly kind: 'on_track'; readonly gap: 0 }
  | (OutcomesNeeded & { readonly kind: 'deadline_passed' })
  | (OutcomesNeeded & { readonly kind: 'unknown' })
  | (OutcomesNeeded & {
      readonly kind: TargetVerdict;
      /** f: the share of evenly spent hours whose sales still land. */
      readonly landing: number;
      readonly hours: HoursNeeded;
      readonly hoursAWeek: HoursNeeded;
      /** Most sales started now close after the deadline. */
      readonly mostCloseLater: boolean;
    });

const FEW_LAND = 0.25;

/** What it would take to reach the target; "unknown" says outcomes only, as no hours are known. */
export function whatItTakes(plan: TargetPlan): WhatItTakes {
  const gap = Math.max(0, plan.target - plan.booked - plan.pipelineByDeadline);
  if (gap === 0) return { kind: 'on_track', gap };
  const wins = gap / plan.dealMean;
  const needed = {
    gap,
    wins,
    opportunities: wins / plan.closing,
    leads: wins / plan.conversion,
  };
  if (plan.daysLeft <= 0) return { kind: 'deadline_passed', ...needed };
  if (plan.value === null) return { kind: 'unknown', ...needed };
  return { ...needed, ...hoursNeeded(plan, gap, range80(plan.value)) };
}

function hoursNeeded(plan: TargetPlan, gap: number, value: Range80) {
  const { daysLeft, meanDaysToClose, meanDaysToLead = MEAN_DAYS_TO_LEAD } = plan;
  const landing = landingShare(daysLeft, meanDaysToClose, meanDaysToLead);
  const weeks = daysLeft / 7;
  const needed = (valueOfHour: number) => gap / (landing * valueOfHour);
  const [optimistic, middle] = [needed(value.high), needed(value.middle)];
  return {
    kind: targetVerdict(middle / weeks, optimistic / weeks, plan.availableHoursAWeek),
    landing,
    hours: range(value, needed),
    hoursAWeek: range(value, (valueOfHour) => needed(valueOfHour) / weeks),
    mostCloseLater: landing < FEW_LAND,
  };
}

function range(value: Range80, hoursAt: (valueOfHour: number) => number): HoursNeeded {
  const bounded = (hours: number) => (Number.isFinite(hours) ? hours : null);
  return {
    optimistic: bounded(hoursAt(value.high)),
    middle: bounded(hoursAt(value.middle)),
    pessimistic: bounded(hoursAt(value.low)),
  };
}

function targetVerdict(middle: number, optimistic: number, available: number): TargetVerdict {
  if (middle <= available) return 'feasible';
  return optimistic <= available ? 'stretch' : 'not_by_time_alone';
}

/** The hours that are planned until a deadline, and what is believed of them. Money. */
export interface HitPlan {
  readonly hours: number;
  /** f, see `landingShare`. */
  readonly landing: number;
  readonly winsPerHour: number;
  /** Shape of the belief in the wins per hour. */
  readonly winsShape: number;
  readonly gap: number;
  readonly dealMean: number;
  /** cv² of a single sale, above 0. */
  readonly dealSpread: number;
}

/** From here on a further sale changes nothing. */
const CERTAIN = 1 - 1e-13;

/** The chance to close the gap: a negative binomial number of sales, each of a Gamma size. */
export function chanceToHit(plan: HitPlan): number {
  if (plan.gap <= 0) return 1;
  const expected = plan.hours * plan.landing * plan.winsPerHour;
  if (expected <= 0) return 0;
  const none = plan.winsShape / (plan.winsShape + expected);
  const dealShape = 1 / plan.dealSpread;
  // As a logarithm, because the chance of no sale at all may be smaller than any number.
  let log = plan.winsShape * Math.log(none);
  let fewer = Math.exp(log);
  let hit = 0;
  for (let wins = 1; wins < 1e5; wins++) {
    log += Math.log(((plan.winsShape + wins - 1) / wins) * (1 - none));
    const enough = gammaUpper(plan.gap, wins * dealShape, dealShape / plan.dealMean);
    if (enough >= CERTAIN) return Math.min(1, hit + Math.max(0, 1 - fewer));
    const chance = Math.exp(log);
    hit += chance * enough;
    fewer += chance;
    if (wins > expected && 1 - fewer < 1e-12) break;
  }
  return Math.min(1, hit);
}
