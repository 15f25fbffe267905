import type { OpenStage } from '../stage.ts';
import { countOf, type Deal } from './dealSize.ts';
import { type FunnelEvidence, plannedShares } from './funnel.ts';
import type { ChannelHistory } from './history.ts';
import { effectiveLeads, leadHours } from './maturity.ts';
import { sum } from './sum.ts';

/** What a step should be, and who says so; a default is weak, and says that it is one. */
export interface Reference {
  readonly value: number;
  readonly from: 'plan' | 'best 90 days' | 'default';
}

/** The own history is cut into stretches of so many days, counted back from now. */
const STRETCH = 90;
const STRETCHES = 8;
/** A stretch with less says nothing about what is possible. */
const ENOUGH_LEADS = 10;
const ENOUGH_SALES = 5;

type InStretch = (aged: { readonly age: number }) => boolean;

/** Leads per hour: the own best 90 days, or what it is now. */
export function leadRateReference(
  histories: readonly ChannelHistory[],
  estimate: number,
): Reference {
  return bestOf(estimate, (within) => {
    const leads = histories.map(
      (history) => history.leads.filter(within).length + countOf(history.direct.filter(within)),
    );
    const hours = leadHours(histories.flatMap((history) => history.hours.filter(within)));
    return sum(leads) >= ENOUGH_LEADS && hours > 0 ? sum(leads) / hours : null;
  });
}

/** The typical sale in minor units: stated, else the own best 90 days, else what it is now. */
export function dealReference(
  histories: readonly ChannelHistory[],
  stated: number | null,
  estimate: number,
): Reference {
  if (stated !== null) return { value: stated, from: 'plan' };
  return bestOf(estimate, (within) => {
    const deals = histories.flatMap((history) => soldWithin(history, within));
    const total = sum(deals.map((deal) => deal.net * deal.count));
    return countOf(deals) >= ENOUGH_SALES ? total / countOf(deals) : null;
  });
}

/**
 * The share that should pass a stage: from the stated conversion, else the own best 90 days, else
 * our default.
 */
export function shareReference(
  funnel: FunnelEvidence,
  stage: OpenStage,
  conversion: { readonly value: number; readonly isStated: boolean },
): Reference {
  const planned = plannedShares(conversion.value)[stage];
  if (conversion.isStated) return { value: planned, from: 'plan' };
  const { entries, meanDays } = funnel[stage];
  return bestOf(planned, (within) => {
    const own = entries.filter(within);
    const passed = own.filter((entry) => entry.delay !== null).length;
    const ages = own.map((entry) => entry.age);
    const effective = effectiveLeads(ages, meanDays, passed);
    return effective >= ENOUGH_LEADS ? passed / effective : null;
  });
}

function bestOf(otherwise: number, valueIn: (within: InStretch) => number | null): Reference {
  const values = Array.from({ length: STRETCHES }, (_, stretch) =>
    valueIn(({ age }) => Math.floor(age / STRETCH) === stretch),
  ).filter((value) => value !== null);
  if (values.length === 0) return { value: otherwise, from: 'default' };
  return { value: Math.max(...values), from: 'best 90 days' };
}

function soldWithin(history: ChannelHistory, within: InStretch): Deal[] {
  const sold = history.leads.flatMap((lead) =>
    lead.end === 'won' && within({ age: lead.age - lead.delay }) ? { net: lead.net, count: 1 } : [],
  );
  return [...sold, ...history.direct.filter(within)];
}
