import { assumptionsOf } from '../business.ts';
import type { Day, Instant } from '../calendar.ts';
import type { Lead } from '../lead.ts';
import { lastMark, type Mark, marksByChannel } from '../mark.ts';
import type { Sale } from '../sale.ts';
import type { Settings } from '../settings.ts';
import { isOpen, OPEN_STAGES, type OpenStage } from '../stage.ts';
import { expectedSum } from './expected.ts';
import type { FunnelEvidence } from './funnel.ts';
import { judgeChannels } from './judgement.ts';
import { openLedger } from './ledger.ts';
import { planOf } from './plan.ts';

/** What open leads are likely to bring, given how leads pass their stages. Minor units, not rounded. */
export interface Likely {
  /** `null` where a lead's worth is not known. */
  readonly all: number | null;
  readonly byStage: { readonly [stage in OpenStage]: number | null };
  /** By the lead's id; only those with an amount of their own. */
  readonly byLead: ReadonlyMap<string, number>;
}

/** What is known when leads are weighed, and when. */
export interface Weighing {
  readonly leads: readonly Lead[];
  readonly sales: readonly Sale[];
  /** Every "I changed something": evidence counts from the last one on. */
  readonly marks: readonly Mark[];
  readonly settings: Settings;
  readonly now: Instant;
  readonly zone: string;
  readonly today: Day;
}

/** Below so many passes of its own a step rests on what is usual alone. */
const OWN_PASSES_THAT_TELL = 3;

/**
 * What the dashboard expects of open leads, added up for the leads page. `null` where neither the
 * user nor a kind of business says how many leads become customers, and the leads themselves do
 * not tell yet: then it would be our guess in her name. A lead without an amount is worth the
 * typical sale; where that is unknown too, so is its stage.
 */
export function likelyOf(weighing: Weighing): Likely | null {
  const { leads, settings } = weighing;
  const { funnel, expected } = judgementOf(weighing);
  if (!isConversionKnown(settings, funnel)) return null;
  const open = leads.filter(isOpen);
  const total = (some: readonly Lead[]) => {
    const sum = expectedSum(some, expected);
    return sum.leads < some.length ? null : sum.likely;
  };
  const inStage = (stage: OpenStage) => total(open.filter((lead) => lead.stage === stage));
  const stated = open.filter(({ expectedAmount }) => expectedAmount !== null);
  return {
    all: total(open),
    byStage: {
      lead: inStage('lead'),
      qualified: inStage('qualified'),
      opportunity: inStage('opportunity'),
    },
    byLead: new Map(stated.map((lead) => [lead.id, expectedSum([lead], expected).likely])),
  };
}

/** Hours change nothing in how leads convert, so none are read for it. */
function judgementOf({ leads, sales, marks, settings, now, zone, today }: Weighing) {
  const facts = { totals: [], efforts: [], costs: [], leads, sales, settings };
  const mark = lastMark(marks, today, zone);
  const later = marksByChannel(marks, today, zone);
  return judgeChannels(openLedger(facts, zone, today), planOf(settings), {
    now,
    zone,
    mark,
    later,
  });
}

/** Whether anybody says how many leads buy: she, her kind of business, or her own leads. */
export function isConversionKnown(settings: Settings, funnel: FunnelEvidence): boolean {
  const stated = assumptionsOf(settings).conversion !== null;
  return stated || OPEN_STAGES.every((stage) => funnel[stage].advanced >= OWN_PASSES_THAT_TELL);
}
