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
  readonly evidence: StageEvidence;
  /** It holds the target back, or fewer go on here than anywhere else. */
  readonly mark: 'holds back' | 'narrowest' | null;
}

/** Leads from which on it is told where they stop. */
export const FEWEST_LEADS = 10;

/**
 * The steps in their order, one of them marked: that which holds the target back, else the
 * narrowest, where more than one has been entered.
 */
export function stepsOf(funnel: FunnelEvidence, holdsBack: OpenStage | null): Step[] {
  const known = OPEN_STAGES.filter((stage) => funnel[stage].entered > 0);
  const narrowest = known.reduce<OpenStage | null>(
    (least, stage) => (least === null || funnel[stage].share < funnel[least].share ? stage : least),
    null,
  );
  const markOf = (stage: OpenStage): Step['mark'] => {
    if (stage === holdsBack) return 'holds back';
    return holdsBack === null && known.length > 1 && stage === narrowest ? 'narrowest' : null;
  };
  return OPEN_STAGES.map((stage) => ({ ...stepOf(stage, funnel[stage]), mark: markOf(stage) }));
}

function stepOf(stage: OpenStage, evidence: StageEvidence): Omit<Step, 'mark'> {
  const { entered, share, belief, medianDays } = evidence;
  const none = { share: null, range: null, medianDays: null };
  if (entered === 0) return { stage, entered, evidence, ...none };
  const at = (part: number) => betaQuantile(part, belief.a, belief.b);
  const range = { low: at(0.1), high: at(0.9) };
  return { stage, entered, evidence, share, range, medianDays };
}
