import type { OpenStage } from '../stage.ts';
import { chanceStillWon, maturedShare } from './maturity.ts';
import { sum } from './sum.ts';

/** A lead that may still buy. Money in minor units. */
export interface OpenLead {
  readonly stage: OpenStage;
  /** What it may bring; `null` takes the typical deal. */
  readonly amount: number | null;
  /** Days in its stage. */
  readonly age: number;
}

/** How leads pass one stage: the share that does, and the mean days it takes. */
export interface StagePass {
  readonly share: number;
  readonly meanDays: number;
}

/** For each open stage, how leads pass it to the next. */
export type StagePasses = { readonly [stage in OpenStage]: StagePass };

/** What open leads are worth. Money. */
export interface PipelineValue {
  /** As if every one of them bought. */
  readonly unweighted: number;
  readonly weighted: number;
  readonly byStage: { readonly [stage in OpenStage]: number };
  /** The part of `weighted` that may be booked before the deadline. */
  readonly byDeadline: number;
}

/** Where a lead still has to pass, from its stage on. */
const WAY: { readonly [stage in OpenStage]: readonly OpenStage[] } = {
  lead: ['qualified', 'opportunity'],
  qualified: ['opportunity'],
  opportunity: [],
};

/**
 * amount × P(still advances) × the later conversions. A lead that has been silent in its stage for
 * long is worth little, whatever its amount.
 * @param deadline mean days from lead to sale and the days left; without one everything counts
 */
export function weightedPipeline(
  open: readonly OpenLead[],
  passes: StagePasses,
  typicalDeal: number,
  deadline: { readonly daysLeft: number; readonly meanDaysToClose: number } | null,
): PipelineValue {
  const worth = (lead: OpenLead) => (lead.amount ?? typicalDeal) * chanceOf(lead, passes);
  const inStage = (stage: OpenStage) => sum(open.filter((lead) => lead.stage === stage).map(worth));
  const byStage = {
    lead: inStage('lead'),
    qualified: inStage('qualified'),
    opportunity: inStage('opportunity'),
  };
  const weighted = byStage.lead + byStage.qualified + byStage.opportunity;
  const share = deadline === null ? 1 : maturedShare(deadline.daysLeft, deadline.meanDaysToClose);
  return {
    unweighted: sum(open.map((lead) => lead.amount ?? typicalDeal)),
    weighted,
    byStage,
    byDeadline: weighted * share,
  };
}

/** The chance that an open lead is still won. */
export function chanceOf(lead: OpenLead, passes: StagePasses): number {
  const { share, meanDays } = passes[lead.stage];
  const later = WAY[lead.stage].map((stage) => passes[stage].share);
  return later.reduce((chance, each) => chance * each, chanceStillWon(share, lead.age, meanDays));
}
