import type { Instant } from '../calendar.ts';
import type { Lead } from '../lead.ts';
import { isOpen, type OpenStage } from '../stage.ts';
import { ageInDays } from './age.ts';
import { type BetaBelief, betaMean } from './belief.ts';
import { conversionOf, pooledConversion } from './conversion.ts';
import { effectiveLeads, meanDaysToClose } from './maturity.ts';
import { median } from './metrics.ts';
import type { OpenLead } from './pipeline.ts';
import { conversionTimes, DEFAULT_CONVERSION } from './plan.ts';

/** How a lead went through a stage: how old its entry is, and how long it took to pass, if it did. */
export interface StageEntry {
  readonly age: number;
  readonly delay: number | null;
}

/** What is known of passing one stage. */
export interface StageEvidence {
  readonly entries: readonly StageEntry[];
  readonly entered: number;
  readonly advanced: number;
  readonly effective: number;
  readonly belief: BetaBelief;
  /** Mean of the belief. */
  readonly share: number;
  readonly meanDays: number;
  /** Of those that passed, in days as they were; `null` when none has. */
  readonly medianDays: number | null;
}

export type FunnelEvidence = { readonly [stage in OpenStage]: StageEvidence };

/** Our judgement of how many pass each stage, where nothing is known; together 6 %. */
const DEFAULT_SHARES = { lead: 0.4, qualified: 0.5, opportunity: 0.3 } as const;
const MOST_SHARE = 0.95;

/** The part of a sale's cycle that a stage usually takes, as half-lives. */
const CYCLE_SHARES = { lead: 0.2, qualified: 0.3, opportunity: 0.5 } as const;

const NEXT = { lead: 'qualified', qualified: 'opportunity', opportunity: 'won' } as const;

/**
 * What share should pass each stage, given the share of leads that become customers: the defaults,
 * each times (p0 / 6 %)^⅓, at most 95 %.
 */
export function plannedShares(conversion: number): { readonly [stage in OpenStage]: number } {
  const factor = Math.cbrt(conversionTimes(conversion, 1) / DEFAULT_CONVERSION);
  const share = (stage: OpenStage) => Math.min(MOST_SHARE, DEFAULT_SHARES[stage] * factor);
  return {
    lead: share('lead'),
    qualified: share('qualified'),
    opportunity: share('opportunity'),
  };
}

/** Where leads stop: the same estimate as for sales, with days in stage. */
export function funnelOf(
  leads: readonly Lead[],
  now: Instant,
  cycleMedian: number,
  conversion: number,
): FunnelEvidence {
  const planned = plannedShares(conversion);
  const known = leads.filter((lead) => lead.createdAt <= now);
  const evidence = (stage: OpenStage) =>
    stageEvidence(entriesOf(known, stage, now), planned[stage], CYCLE_SHARES[stage] * cycleMedian);
  return {
    lead: evidence('lead'),
    qualified: evidence('qualified'),
    opportunity: evidence('opportunity'),
  };
}

/** Every lead that reached a stage; one that skipped it reached it on the way. */
export function entriesOf(leads: readonly Lead[], stage: OpenStage, now: Instant): StageEntry[] {
  return leads.flatMap((lead) => {
    const entered = reachedAt(lead, stage);
    if (entered === null || entered > now) return [];
    const left = reachedAt(lead, NEXT[stage]);
    const age = ageInDays(entered, now);
    const passed = left !== null && left <= now;
    return { age, delay: passed ? Math.min(age, ageInDays(entered, left)) : null };
  });
}

/** The first instant a stage, or one after it, was reached. */
function reachedAt(lead: Lead, stage: OpenStage | 'won'): Instant | null {
  if (stage === 'lead') return lead.createdAt;
  let first: Instant | null = null;
  // No list for each of thousands of leads: this is asked of every one of them six times.
  for (const each of FROM[stage]) {
    const at = lead.reached[each];
    if (at !== undefined && (first === null || at < first)) first = at;
  }
  return first;
}

/** A stage and those after it. */
const FROM = {
  qualified: ['qualified', 'opportunity', 'won'],
  opportunity: ['opportunity', 'won'],
  won: ['won'],
} as const;

function stageEvidence(
  entries: readonly StageEntry[],
  planned: number,
  halfLife: number,
): StageEvidence {
  const passed = entries.flatMap(({ age, delay }) => (delay === null ? [] : { age, delay }));
  const meanDays = meanDaysToClose(passed, halfLife);
  const ages = entries.map((entry) => entry.age);
  const own = {
    wins: passed.length,
    effectiveLeads: effectiveLeads(ages, meanDays, passed.length),
  };
  const belief = conversionOf(own, pooledConversion(planned, own), own.effectiveLeads);
  return {
    entries,
    entered: entries.length,
    advanced: passed.length,
    effective: own.effectiveLeads,
    belief,
    share: betaMean(belief),
    meanDays,
    medianDays: median(passed.map((entry) => entry.delay)),
  };
}

/** The leads that may still buy, with the days they have been in their stage. */
export function openLeads(leads: readonly Lead[], now: Instant): OpenLead[] {
  return leads.flatMap((lead) => {
    const { stage } = lead;
    if (!isOpen(lead) || stage === 'won' || stage === 'lost') return [];
    const since = stage === 'lead' ? lead.createdAt : (lead.reached[stage] ?? lead.createdAt);
    return { stage, amount: lead.expectedAmount, age: ageInDays(since, now) };
  });
}
