import { sumTime } from './channelRow.ts';
import { type DayRange, isIn } from './days.ts';
import type { Ledger } from './ledger.ts';
import { sum } from './sum.ts';

/** What one goal took and brought in a range of days, on all channels. */
export interface GoalRow {
  readonly goalId: string;
  /** Attention of sessions that served it. */
  readonly hours: number;
  readonly sessions: number;
  readonly leads: number;
  readonly sales: number;
  /** Net, in minor units. */
  readonly revenue: number;
}

/** A lead or a sale belongs to the goal it was logged for; time to the goal of its session. */
export function goalRow(ledger: Ledger, range: DayRange, goalId: string): GoalRow {
  const slices = ledger.slices.filter((s) => s.goalId === goalId && isIn(s.day, range));
  const sales = ledger.sales.filter(({ sale }) => sale.goalId === goalId && isIn(sale.on, range));
  const leads = ledger.leads.filter(({ day, lead }) => lead.goalId === goalId && isIn(day, range));
  return {
    goalId,
    ...sumTime(slices, 'business'),
    leads: leads.length,
    sales: sum(sales.map(({ won }) => won)),
    revenue: sum(sales.map(({ net }) => net)),
  };
}
