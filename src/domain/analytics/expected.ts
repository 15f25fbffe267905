import type { Instant } from '../calendar.ts';
import type { Lead } from '../lead.ts';
import { openLeads } from './funnel.ts';
import { chanceOf, type StagePasses } from './pipeline.ts';

/** What one open lead is expected to bring: `amount` × `chance`. Minor units, not rounded. */
export interface Expected {
  /** The lead's own amount, else what a sale brings on average. */
  readonly amount: number;
  /** That it still buys, by its stage and the days it has been there. */
  readonly chance: number;
}

/** Of each open lead, by its id. */
export type ExpectedByLead = ReadonlyMap<string, Expected>;

/**
 * The one reckoning of what open leads bring: the answer, the channels' table, the cohorts, the
 * leads page and the target all add up these. A lead without an amount is left out where no sale
 * is typical (`null`).
 */
export function expectedOf(
  leads: readonly Lead[],
  passes: StagePasses,
  typicalDeal: number | null,
  now: Instant,
): ExpectedByLead {
  const expected = new Map<string, Expected>();
  for (const lead of leads) {
    const amount = lead.expectedAmount ?? typicalDeal;
    const [open] = openLeads([lead], now);
    if (open === undefined || amount === null) continue;
    expected.set(lead.id, { amount, chance: chanceOf(open, passes) });
  }
  return expected;
}

/** Several open leads together. Minor units, not rounded. */
export interface ExpectedSum {
  /** How many of them are open and have an amount. */
  readonly leads: number;
  /** As if every one of them bought. */
  readonly amount: number;
  /** Σ amount × chance. */
  readonly likely: number;
}

export function expectedSum(leads: readonly Lead[], expected: ExpectedByLead): ExpectedSum {
  const own = leads.flatMap(({ id }) => expected.get(id) ?? []);
  return own.reduce(
    (sum, { amount, chance }) => ({
      leads: sum.leads + 1,
      amount: sum.amount + amount,
      likely: sum.likely + amount * chance,
    }),
    { leads: 0, amount: 0, likely: 0 },
  );
}
