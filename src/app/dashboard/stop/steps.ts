import type { FunnelEvidence, StageEvidence } from '../../../domain/analytics/funnel.ts';
import { betaQuantile } from '../../../domain/analytics/special/quantile.ts';
import { OPEN_STAGES, type OpenStage } from '../../../domain/stage.ts';

/** One step of the way from lead to sale. Shares are 0 to 1. */
export interface Step {
  readonly stage: OpenStage;
  readonly entered: number;
  /** The share that goes on, counting the young as far as they have come; `null` where nobody is. */
  readonly share: number | null;
  /** Where the share lies in 8 cases of 10. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly medianDays: number | null;
  /** Fewer go on here than anywhere else. */
  readonly weakest: boolean;
}

/** Leads from which on it is told where they stop. */
export const FEWEST_LEADS = 10;

/** The steps in their order; the weakest is marked only where others have been entered as well. */
export function stepsOf(funnel: FunnelEvidence): Step[] {
  const known = OPEN_STAGES.filter((stage) => funnel[stage].entered > 0);
  const weakest = known.reduce<OpenStage | null>(
    (worst, stage) => (worst === null || funnel[stage].share < funnel[worst].share ? stage : worst),
    null,
  );
  return OPEN_STAGES.map((stage) => ({
    ...stepOf(stage, funnel[stage]),
    weakest: known.length > 1 && stage === weakest,
  }));
}

function stepOf(stage: OpenStage, evidence: StageEvidence): Omit<Step, 'weakest'> {
  const { entered, share, belief, medianDays } = evidence;
  if (entered === 0) return { stage, entered, share: null, range: null, medianDays: null };
  const at = (part: number) => betaQuantile(part, belief.a, belief.b);
  return { stage, entered, share, range: { low: at(0.1), high: at(0.9) }, medianDays };
}
