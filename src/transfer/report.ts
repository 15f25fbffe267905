import type { Field } from './columns/fields.ts';
import { writeCsv } from './csv/write.ts';
import type { Mapping } from './plan/mapping.ts';
import type { Plan, Refused, Skipped, Unreadable, Write } from './plan/plan.ts';
import { columnName } from './plan/planner.ts';

/** Rows that are left out for one reason, by the word that is to blame. */
export interface LeftOut {
  readonly why: Skipped;
  readonly rows: number;
  readonly words: readonly { readonly text: string; readonly rows: number }[];
}

/** What an import would do, short enough to be shown. */
export interface PlanReport {
  readonly rows: number;
  /** Rows beyond the most that may come in at once; with any, nothing comes in. */
  readonly beyond: number;
  readonly newLeads: number;
  readonly newSales: number;
  /** Contacts, costs, logged time and goals from lists of our own. */
  readonly newOthers: number;
  /** Minor units of all new sales together, less refunds. */
  readonly newRevenue: number;
  readonly changed: number;
  /** Sales that go, since the file does not count them any more. */
  readonly takenBack: number;
  readonly same: number;
  readonly first: readonly Write[];
  readonly leftOut: readonly LeftOut[];
  readonly unreadable: number;
  readonly firstUnreadable: readonly Refused<Unreadable>[];
}

/** How many rows of the store an import would write or take away. */
export const rowsComing = (report: PlanReport): number =>
  report.newLeads + report.newSales + report.newOthers + report.changed + report.takenBack;

const SHOWN = 8;
const SHOWN_UNREADABLE = 20;

export function reportOf(plan: Plan): PlanReport {
  const sales = plan.new.flatMap((write) => (write.table === 'sales' ? [write.after] : []));
  return {
    rows: plan.rows,
    beyond: plan.beyond,
    newLeads: plan.new.filter(({ table }) => table === 'leads').length,
    newSales: sales.length,
    newOthers: plan.new.filter(({ table }) => table !== 'leads' && table !== 'sales').length,
    newRevenue: sales.reduce(
      (sum, { amount, refunds }) =>
        refunds.reduce((left, refund) => left - refund.amount, sum + amount),
      0,
    ),
    changed: plan.changed.length,
    takenBack: plan.takenBack.length,
    same: plan.same,
    first: firstOf(plan).slice(0, SHOWN),
    leftOut: leftOutIn(plan.skipped),
    unreadable: plan.unreadable.length,
    firstUnreadable: plan.unreadable.slice(0, SHOWN_UNREADABLE),
  };
}

/** What goes comes first, each sale beside its lead. */
function firstOf({ takenBack, changed, ...plan }: Plan): Write[] {
  const leads = new Map(changed.map((write) => [write.after.id, write]));
  const going = takenBack.flatMap((write) => {
    const lead = leads.get(write.before.leadId ?? '');
    return lead === undefined ? [write] : [lead, write];
  });
  const shown = new Set<Write>(going);
  return [...going, ...plan.new, ...changed.filter((write) => !shown.has(write))];
}

function leftOutIn(skipped: Plan['skipped']): LeftOut[] {
  const reasons = new Map<Skipped, Map<string, number>>();
  for (const { why, text } of skipped) {
    const words = reasons.get(why) ?? new Map<string, number>();
    words.set(text, (words.get(text) ?? 0) + 1);
    reasons.set(why, words);
  }
  return [...reasons].map(([why, words]) => ({
    why,
    rows: [...words.values()].reduce((sum, rows) => sum + rows, 0),
    words: [...words]
      .map(([text, rows]) => ({ text, rows }))
      .sort((one, other) => other.rows - one.rows)
      .slice(0, 50),
  }));
}

/** The sentences a report of refused rows is written with. */
export interface ReportWords {
  readonly head: readonly string[];
  readonly unreadable: { readonly [why in Unreadable]: string };
  readonly skipped: { readonly [why in Skipped]: string };
}

/** Every row that is not taken, with its line, the reason and the cell, as a list to keep. */
export function refusedCsv(plan: Plan, mapping: Mapping, words: ReportWords): string {
  const line = (refused: Refused<string>, why: string) => [
    String(refused.line),
    why,
    columnOf(mapping, refused.field),
    refused.text,
  ];
  const rows = [
    ...plan.unreadable.map((one) => ({
      at: one.line,
      cells: line(one, words.unreadable[one.why]),
    })),
    ...plan.skipped.map((one) => ({ at: one.line, cells: line(one, words.skipped[one.why]) })),
  ].sort((one, other) => one.at - other.at);
  return writeCsv([words.head, ...rows.map(({ cells }) => cells)]);
}

const columnOf = (mapping: Mapping, field: Field | null): string => columnName(mapping, field);
