import type { Instant } from '../calendar.ts';
import { HOUR } from '../duration.ts';
import { groupBy } from '../groupBy.ts';
import { isOpen } from '../stage.ts';
import { ageInDays } from './age.ts';
import { startFinder } from './days.ts';
import { type LeadEnd, wonWithin } from './lagCurve.ts';
import type { Ledger } from './ledger.ts';

/** A day without a time of day stands for its middle. */
const HALF_DAY = 12 * HOUR;

/** Where the ends of leads are looked at. */
interface LagView {
  readonly now: Instant;
  readonly zone: string;
}

/**
 * How every lead ended and after how many days: won with its first lasting sale, lost when it was
 * called lost, open until now. One called won without a sale counts as open; it may still be logged.
 */
export function leadEnds({ leads, sales }: Ledger, { now, zone }: LagView): LeadEnd[] {
  const startOf = startFinder(zone);
  const ofLeads = groupBy(
    sales.filter((sale) => sale.net > 0),
    ({ sale }) => sale.leadId,
  );
  return leads.map(({ lead }) => {
    const age = ageInDays(lead.createdAt, now);
    const days = (ofLeads.get(lead.id) ?? []).map(({ sale }) => sale.on).sort();
    const [first] = days;
    if (first !== undefined) {
      const sold = ageInDays(lead.createdAt, startOf(first) + HALF_DAY);
      return { days: Math.min(age, sold), end: 'won' };
    }
    if (isOpen(lead) || lead.stage === 'won') return { days: age, end: 'open' };
    const lost = ageInDays(lead.createdAt, lead.reached.lost ?? now);
    return { days: Math.min(age, lost), end: 'lost' };
  });
}

/** How long a sale takes: the share of leads that have bought by each day, and when half and nine in ten of them had. */
export interface Lag {
  /** From day 0 on, one for each whole day; never falls. */
  readonly share: readonly number[];
  /** Days of the wins, the quickest first. */
  readonly wins: readonly number[];
  readonly open: number;
  /** Whole days by which half, and nine tenths, of all that is known to be won was won. */
  readonly half: number;
  readonly nine: number;
}

/** Fewer wins than this are no curve. */
const FEWEST_WINS = 3;

/** `null` with fewer than three wins. */
export function lagOf(ends: readonly LeadEnd[]): Lag | null {
  const wins = ends.filter(({ end }) => end === 'won').map(({ days }) => days);
  if (wins.length < FEWEST_WINS) return null;
  const last = Math.ceil(Math.max(...wins));
  const share = wonWithin(
    ends,
    Array.from({ length: last + 1 }, (_, day) => day),
  );
  const most = share.at(-1) ?? 0;
  const dayOf = (part: number) =>
    Math.max(
      1,
      share.findIndex((won) => won >= part * most),
    );
  return {
    share,
    wins: wins.sort((one, other) => one - other),
    open: ends.filter(({ end }) => end === 'open').length,
    half: dayOf(0.5),
    nine: dayOf(0.9),
  };
}
