import type { Obstacle } from '../goal.ts';
import type { Bottleneck, StepStanding } from './bottleneck.ts';
import type { Figure } from './ratio.ts';

/** What the order of fixing looks at. Money in minor units. */
export interface Situation {
  /** An open goal states a revenue figure and a date. */
  readonly hasRevenueGoal: boolean;
  readonly overdue: {
    readonly count: number;
    readonly openLeads: number;
    /** What the overdue leads may still bring by the deadline. */
    readonly expectedValue: number;
  };
  /** Median hours to the first touch, and of how many leads. */
  readonly speedToLead: Figure;
  readonly leads: number;
  /** The largest gain of any step, 0 where none is known. */
  readonly bestGain: number;
  readonly gap: number;
  readonly bottleneck: Bottleneck;
  /** The share of social business time whose session serves a goal. */
  readonly goalShare: Figure;
  readonly drift: Figure;
  /** What the user herself named as being in the way. */
  readonly obstacle: Obstacle | null;
}

/** The one thing to fix first, with its reason in numbers. */
export type FixFirst =
  | { readonly kind: 'rethink your goals' }
  | {
      readonly kind: 'overdue follow-ups';
      readonly count: number;
      readonly expectedValue: number;
    }
  | { readonly kind: 'slow first response'; readonly hours: number; readonly leads: number }
  | { readonly kind: 'bottleneck'; readonly step: StepStanding }
  | { readonly kind: 'time without a goal'; readonly share: number }
  | { readonly kind: 'over your minutes'; readonly share: number }
  | { readonly kind: 'worth checking'; readonly step: StepStanding }
  | { readonly kind: 'named obstacle'; readonly obstacle: Obstacle }
  | { readonly kind: 'log every lead' };

const SLOW_HOURS = 24;
const ENOUGH_LEADS = 5;
const MUCH_WITHOUT_GOAL = 0.4;
const MUCH_DRIFT = 0.3;
const MUCH_OF_GAP = 0.1;
const MANY_OVERDUE = 0.3;

/** The first that holds: the goal itself, then what is broken nearest to the money. */
export function fixFirst(situation: Situation): FixFirst {
  if (!situation.hasRevenueGoal) return { kind: 'rethink your goals' };
  return (
    overdueFirst(situation) ??
    slowResponse(situation) ??
    stepToFix(situation.bottleneck, 'bottleneck') ??
    timeToMend(situation) ??
    stepToFix(situation.bottleneck, 'suspected') ??
    (situation.obstacle === null
      ? { kind: 'log every lead' }
      : { kind: 'named obstacle', obstacle: situation.obstacle })
  );
}

function overdueFirst({ overdue, bestGain, gap }: Situation): FixFirst | null {
  const { count, openLeads, expectedValue } = overdue;
  if (count === 0) return null;
  const worthMost = expectedValue >= bestGain || expectedValue >= MUCH_OF_GAP * gap;
  if (!worthMost && count < MANY_OVERDUE * openLeads) return null;
  return { kind: 'overdue follow-ups', count, expectedValue };
}

function slowResponse({ speedToLead, leads }: Situation): FixFirst | null {
  const hours = speedToLead.value;
  if (hours === null || hours <= SLOW_HOURS || leads < ENOUGH_LEADS) return null;
  return { kind: 'slow first response', hours, leads };
}

function stepToFix(bottleneck: Bottleneck, kind: 'bottleneck' | 'suspected'): FixFirst | null {
  if (bottleneck.kind === 'none' || bottleneck.kind !== kind) return null;
  const { step } = bottleneck;
  return { kind: kind === 'bottleneck' ? 'bottleneck' : 'worth checking', step };
}

function timeToMend({ goalShare, drift }: Situation): FixFirst | null {
  if (goalShare.value !== null && 1 - goalShare.value >= MUCH_WITHOUT_GOAL) {
    return { kind: 'time without a goal', share: 1 - goalShare.value };
  }
  if (drift.value !== null && drift.value >= MUCH_DRIFT) {
    return { kind: 'over your minutes', share: drift.value };
  }
  return null;
}
