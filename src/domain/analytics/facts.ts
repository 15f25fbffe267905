import type { Day } from '../calendar.ts';
import type { Cost, Effort } from '../cost.ts';
import type { DailyTotal } from '../dailyTotals.ts';
import type { Lead } from '../lead.ts';
import type { Sale } from '../sale.ts';
import type { Settings } from '../settings.ts';
import { dayFinder } from './days.ts';

/** What the store holds, as the analytics read it. Rows outside the days asked for do no harm. */
export interface Facts {
  /** All attention, by day and platform. */
  readonly totals: readonly DailyTotal[];
  readonly leads: readonly Lead[];
  readonly sales: readonly Sale[];
  readonly costs: readonly Cost[];
  readonly efforts: readonly Effort[];
  readonly settings: Pick<Settings, 'hourlyValue' | 'workingHours' | 'ownSites'>;
}

/** The first day anything is known of, in `zone`; `null` for an empty store. */
export function firstDay(facts: Facts, zone: string): Day | null {
  const first = least(facts.leads.map((lead) => lead.createdAt));
  const days = [
    ...facts.totals.map((total) => total.day),
    ...facts.sales.map((sale) => sale.on),
    ...facts.costs.map((cost) => cost.from),
    ...facts.efforts.map((effort) => effort.on),
  ];
  return least(first === null ? days : [...days, dayFinder(zone)(first).day]);
}

function least<T extends number | string>(values: readonly T[]): T | null {
  return values.reduce<T | null>((low, value) => (low === null || value < low ? value : low), null);
}
