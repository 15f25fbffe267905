import type { Instant } from './calendar.ts';
import { type Lead, type LostReason, STAGES, type Stage } from './lead.ts';

/** The stages of a lead that may still buy, in their order. */
export const OPEN_STAGES = ['lead', 'qualified', 'opportunity'] as const;
export type OpenStage = (typeof OPEN_STAGES)[number];

/** The way from first hearing of someone to a sale; `lost` may be reached from each. */
const WAY = [...OPEN_STAGES, 'won'] as const;

/** The reasons a person chooses from; `refund` is set when everything was paid back. */
export const CHOSEN_REASONS = [
  'budget',
  'competitor',
  'no need',
  'no answer',
  'not a fit',
  'other',
] as const satisfies readonly LostReason[];

/** Where a lead goes. Losing one needs a reason. */
export type StageMove =
  | { readonly to: OpenStage | 'won' }
  | { readonly to: 'lost'; readonly reason: LostReason };

export function isOpen(lead: Pick<Lead, 'stage'>): boolean {
  return lead.stage !== 'won' && lead.stage !== 'lost';
}

/**
 * The lead on its new stage. Each stage keeps the instant it was first reached: moving back erases
 * nothing, moving again changes nothing, and stages that are skipped are reached on the way.
 * A lead that is won or lost has no open next step any more; it may get a new one. `at` before an earlier stage counts as that stage's instant.
 */
export function moveLead(lead: Lead, move: StageMove, at: Instant): Lead {
  const closes = move.to !== lead.stage && (move.to === 'won' || move.to === 'lost');
  return {
    ...lead,
    ...(closes ? { followUpOn: null, followUp: '' } : {}),
    stage: move.to,
    reached: reachedBy(lead, move.to, at),
    lostReason: move.to === 'lost' ? move.reason : null,
  };
}

function reachedBy(lead: Lead, to: Stage, at: Instant): Lead['reached'] {
  const reached: { [stage in Stage]?: Instant } = { ...lead.reached };
  let last = lead.createdAt;
  for (const stage of to === 'lost' ? [to] : WAY.slice(0, WAY.indexOf(to) + 1)) {
    last = reached[stage] ?? Math.max(at, last);
    reached[stage] = last;
  }
  return reached;
}

/** The stage before or after in the order of the board; `null` at its ends. */
export function neighbourStage(stage: Stage, step: -1 | 1): Stage | null {
  return STAGES[STAGES.indexOf(stage) + step] ?? null;
}

/**
 * Where a lead goes when refunds change: lost by refund once everything was paid back, won again
 * when that is taken back; `null` where it stays. A new sale always wins.
 * @param left what is left of each of the lead's sales, in minor units
 */
export function moveByRefunds(
  lead: Pick<Lead, 'stage' | 'lostReason'>,
  left: readonly number[],
): StageMove | null {
  if (left.some((amount) => amount > 0)) {
    return lead.stage === 'lost' && lead.lostReason === 'refund' ? { to: 'won' } : null;
  }
  return left.length > 0 && lead.stage === 'won' ? { to: 'lost', reason: 'refund' } : null;
}

/** Names the user gave the stages; what is empty or missing keeps its usual name. */
export type StageNames = { readonly [stage in Stage]?: string };
