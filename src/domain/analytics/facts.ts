import type { Day } from '../calendar.ts';
import type { Cost, Effort } from '../cost.ts';
import type { Lead } from '../lead.ts';
import type { Sale } from '../sale.ts';
import type { Session } from '../session.ts';
import type { Settings } from '../settings.ts';
import type { Visit } from '../visit.ts';
import { dayFinder } from './days.ts';

/** What the store holds, as the analytics read it. Rows outside the days asked for do no harm. */
export interface Facts {
  readonly sessions: readonly Session[];
  readonly visits: readonly Visit[];
  readonly leads: readonly Lead[];
  readonly sales: readonly Sale[];
  readonly costs: readonly Cost[];
  readonly efforts: readonly Effort[];
  readonly settings: Pick<Settings, 'hourlyValue' | 'workingHours'>;
}

/** The first day anything is known of, in `zone`; `null` for an empty store. */
export function firstDay(facts: Facts, zone: string): Day | null {
  const instants = [
    ...facts.visits.map((visit) => visit.start),
    ...facts.leads.map((lead) => lead.createdAt),
  ];
  const days = [
    ...facts.sales.map((sale) => sale.on),
    ...facts.costs.map((cost) => cost.from),
    ...facts.efforts.map((effort) => effort.on),
  ];
  const first = least(instants);
  return least(first === null ? days : [...days, dayFinder(zone)(first).day]);
}

function least<T extends number | string>(values: readonly T[]): T | null {
  return values.reduce<T | null>((low, value) => (low === null || value < low ? value : low), null);
}
