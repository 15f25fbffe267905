import { gammaMean } from './belief.ts';
import {
  type ExpectedRevenue,
  type Funnel,
  rateStep,
  type StepStanding,
  shareStep,
  standingsOf,
} from './bottleneck.ts';
import { poolOf } from './counts.ts';
import type { DealSize } from './dealSize.ts';
import type { FunnelEvidence } from './funnel.ts';
import type { Judgement } from './judgement.ts';
import { landingShare } from './landing.ts';
import { rateOfLeads } from './leadRate.ts';
import { MEAN_DAYS_TO_LEAD } from './maturity.ts';
import type { PipelineValue } from './pipeline.ts';
import type { Plan } from './plan.ts';
import { dealReference, leadRateReference, type Reference, shareReference } from './references.ts';

/** What each step should be, and who says so. */
export type References = { readonly [step in keyof Funnel]: Reference };

/** The steps against what they should be; nothing without any social hours. */
export interface Steps {
  readonly standings: readonly StepStanding[];
  readonly references: References | null;
}

/** What the steps are reckoned from. Money in minor units. */
export interface StepGrounds {
  readonly judgement: Judgement;
  readonly funnel: FunnelEvidence;
  /** Over all channels. */
  readonly deal: DealSize;
  readonly pipeline: PipelineValue;
  readonly plan: Plan;
  readonly conversionIsStated: boolean;
  readonly daysLeft: number;
  readonly hoursAWeek: number;
}

/** Every step from a social hour to money, all platforms taken as one. */
export function stepsOf(grounds: StepGrounds): Steps {
  const { judgement, funnel, deal } = grounds;
  const pool = poolOf(
    judgement.channels.map((channel) => channel.counts),
    'social',
    1,
  );
  const rate = rateOfLeads(pool, pool);
  if (rate === null) return { standings: [], references: null };
  const references = referencesOf(grounds, gammaMean(rate));
  const dealShape = 1 / deal.meanSpread;
  const dealBelief = { shape: dealShape, rate: dealShape / deal.poolMean };
  const steps: Funnel = {
    leadRate: rateStep(rate, references.leadRate.value),
    toQualified: shareStep(funnel.lead.belief, references.toQualified.value),
    toOpportunity: shareStep(funnel.qualified.belief, references.toOpportunity.value),
    toWon: shareStep(funnel.opportunity.belief, references.toWon.value),
    dealSize: rateStep(dealBelief, references.dealSize.value),
  };
  const valueOfHour = gammaMean(rate) * judgement.conversion * deal.poolMean;
  return { standings: standingsOf(steps, expectedRevenue(grounds, valueOfHour)), references };
}

function referencesOf(grounds: StepGrounds, leadRate: number): References {
  const { judgement, funnel, deal, plan } = grounds;
  const histories = judgement.channels.map(({ counts }) => counts.history);
  const social = histories.filter(({ pool }) => pool === 'social');
  const conversion = { value: plan.conversion, isStated: grounds.conversionIsStated };
  return {
    leadRate: leadRateReference(social, leadRate),
    toQualified: shareReference(funnel, 'lead', conversion),
    toOpportunity: shareReference(funnel, 'qualified', conversion),
    toWon: shareReference(funnel, 'opportunity', conversion),
    dealSize: dealReference(histories, plan.typicalSale, deal.poolMean),
  };
}

/** What may be expected by the deadline of hours to come and of leads by their stage. */
function expectedRevenue(grounds: StepGrounds, valueOfHour: number): ExpectedRevenue {
  const { judgement, daysLeft, hoursAWeek } = grounds;
  const { weighted, byDeadline, byStage } = grounds.pipeline;
  const share = weighted > 0 ? byDeadline / weighted : 0;
  const hours = (hoursAWeek * Math.max(0, daysLeft)) / 7;
  const landing = landingShare(daysLeft, judgement.meanDaysToClose, MEAN_DAYS_TO_LEAD);
  return {
    plannedHours: hours * landing * valueOfHour,
    leads: byStage.lead * share,
    qualified: byStage.qualified * share,
    opportunities: byStage.opportunity * share,
  };
}
