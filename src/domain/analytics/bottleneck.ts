import { type BetaBelief, betaMean, type GammaBelief, gammaMean } from './belief.ts';
import { betaLower } from './special/betaTails.ts';
import { gammaLower } from './special/gammaTails.ts';

export const FUNNEL_STEPS = [
  'lead rate',
  'lead to qualified',
  'qualified to opportunity',
  'opportunity to won',
  'deal size',
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** A step's estimate, what it should be, and what is believed of it. */
export interface StepBelief<Belief> {
  readonly estimate: number;
  readonly reference: number;
  readonly belief: Belief;
}

/** The whole way from an hour to money; the shares' beliefs are Beta, the others' Gamma. */
export interface Funnel {
  readonly leadRate: StepBelief<GammaBelief>;
  readonly toQualified: StepBelief<BetaBelief>;
  readonly toOpportunity: StepBelief<BetaBelief>;
  readonly toWon: StepBelief<BetaBelief>;
  readonly dealSize: StepBelief<GammaBelief>;
}

/** Revenue that is expected by the deadline, by where it stands now. Money. */
export interface ExpectedRevenue {
  /** Of hours that are planned and not spent yet. */
  readonly plannedHours: number;
  readonly leads: number;
  readonly qualified: number;
  readonly opportunities: number;
}

/** How a step stands against what it should be. Money. */
export interface StepStanding {
  readonly step: FunnelStep;
  /** Expected revenue that must still pass this step. */
  readonly reach: number;
  /** What the step would bring by the deadline if it were as it should be, at most tripled. */
  readonly gain: number;
  /** P(the step is really below what it should be). */
  readonly confidence: number;
  /** What ten percent more here would bring: a what-if, the same almost everywhere, no ranking. */
  readonly tenPercentMore: number;
}

export type Bottleneck =
  | { readonly kind: 'bottleneck'; readonly step: StepStanding }
  | { readonly kind: 'suspected'; readonly step: StepStanding }
  | { readonly kind: 'none' };

/** More than this times as much is not promised, however far a step is behind. */
export const MOST_GAIN = 3;
const CERTAIN = 0.975;
const LIKELY = 0.9;
/** Less of the gap than this is not worth a change. */
const MATTERS = 0.05;

/** Every step against its reference, in the order a sale is made. */
export function standingsOf(funnel: Funnel, expected: ExpectedRevenue): StepStanding[] {
  const leads = expected.plannedHours;
  const qualifying = leads + expected.leads;
  const opportunities = qualifying + expected.qualified;
  const closing = opportunities + expected.opportunities;
  return [
    standing('lead rate', leads, funnel.leadRate, gammaBelow(funnel.leadRate), 1.1),
    shareStanding('lead to qualified', qualifying, funnel.toQualified),
    shareStanding('qualified to opportunity', opportunities, funnel.toOpportunity),
    shareStanding('opportunity to won', closing, funnel.toWon),
    standing('deal size', closing, funnel.dealSize, gammaBelow(funnel.dealSize), 1.1),
  ];
}

function shareStanding(
  step: FunnelStep,
  reach: number,
  share: StepBelief<BetaBelief>,
): StepStanding {
  const confidence = betaLower(share.reference, share.belief.a, share.belief.b);
  const lift = Math.min(1, 1.1 * share.estimate) / share.estimate;
  return standing(step, reach, share, confidence, lift);
}

function standing(
  step: FunnelStep,
  reach: number,
  { estimate, reference }: StepBelief<unknown>,
  confidence: number,
  lift: number,
): StepStanding {
  const times = Math.min(MOST_GAIN, Math.max(1, reference / estimate));
  return { step, reach, gain: reach * (times - 1), confidence, tenPercentMore: reach * (lift - 1) };
}

function gammaBelow({ reference, belief }: StepBelief<GammaBelief>): number {
  return gammaLower(reference, belief.shape, belief.rate);
}

/**
 * The step that holds the target back most: the largest gain among those that are surely below
 * what they should be and matter to the gap; else one worth checking; else none.
 */
export function bottleneckOf(standings: readonly StepStanding[], gap: number): Bottleneck {
  const below = (confidence: number) =>
    standings
      .filter((step) => step.gain > 0 && step.gain >= MATTERS * gap)
      .filter((step) => step.confidence >= confidence);
  const certain = greatest(below(CERTAIN), (step) => step.gain);
  if (certain !== null) return { kind: 'bottleneck', step: certain };
  const likely = greatest(below(LIKELY), (step) => step.gain * step.confidence);
  return likely === null ? { kind: 'none' } : { kind: 'suspected', step: likely };
}

function greatest(
  steps: readonly StepStanding[],
  by: (step: StepStanding) => number,
): StepStanding | null {
  return steps.reduce<StepStanding | null>(
    (best, step) => (best === null || by(step) > by(best) ? step : best),
    null,
  );
}

/** A share with its mean as the estimate. */
export function shareStep(belief: BetaBelief, reference: number): StepBelief<BetaBelief> {
  return { estimate: betaMean(belief), reference, belief };
}

/** A rate or an amount with its mean as the estimate. */
export function rateStep(belief: GammaBelief, reference: number): StepBelief<GammaBelief> {
  return { estimate: gammaMean(belief), reference, belief };
}
