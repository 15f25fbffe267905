import type { Outcome } from '../../../domain/analytics/channelRow.ts';
import { daySpan, list, money, tenths, wholeMoney } from '../../../ui/format.ts';
import { preciseTime } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/words.ts';
import { explainExpected, isWorthSaying, type Scope } from '../expected.ts';
import type { View } from '../view.ts';
import type { Column, Told } from './lines.ts';

const said = words.dashboard.channels.explain;
const table = words.dashboard.channels;

/** How a figure came about, with the reader's own numbers. */
export function explainColumn(column: Column, told: Told, scope: Scope, view: View): string {
  const { outcome, opportunities } = told;
  const { settings, days } = view;
  const write = (minor: number) => wholeMoney(Math.round(minor), settings.currency);
  switch (column) {
    case 'hours':
      return explainHours(told);
    case 'cost':
      return explainCost(outcome, view);
    case 'leads':
      return said.leads(outcome.leads, daySpan(days.from, days.to));
    case 'opportunities':
      return said.opportunities(opportunities, outcome.leads);
    case 'sales':
      return said.sales;
    case 'revenue':
      return explainRevenue(told, scope, view);
    case 'costPerLead':
      return said.costPerLead(
        write(outcome.cost.value ?? 0),
        outcome.leads,
        write(outcome.costPerLead.value ?? 0),
      );
  }
}

function explainHours({ outcome }: Told): string {
  const { hours, statedHours } = outcome;
  const known = hours - statedHours;
  const parts = [
    ...(known > 0 || statedHours === 0 ? [said.known(tenths(known))] : []),
    ...(statedHours > 0 ? [said.stated(tenths(statedHours))] : []),
  ];
  const beside = asideParts(outcome);
  const counted = `${list(parts)}.`;
  return beside.length === 0 ? counted : `${counted} ${said.notCounted(list(beside))}`;
}

/** The time that stands beside the cost, by whom it was for. */
export function asideParts({ personal, customer }: Outcome): string[] {
  return [
    ...(personal.hours > 0 ? [table.personal(tenths(personal.hours))] : []),
    ...(customer.hours > 0 ? [table.customer(tenths(customer.hours))] : []),
  ];
}

/** Hours at what an hour is worth, and the money that was spent. */
export function explainCost({ hours, spent, cost }: Outcome, { settings }: View): string {
  const { currency, hourlyValue } = settings;
  return said.cost(
    preciseTime(hours),
    money(hourlyValue ?? 0, currency),
    spent > 0 ? money(spent, currency) : '',
    wholeMoney(cost.value ?? 0, currency),
  );
}

function explainRevenue({ outcome, expected }: Told, scope: Scope, view: View): string {
  const { currency, margin } = view.settings;
  const { hours, revenue, revenuePerHour } = outcome;
  const each = revenuePerHour.value;
  return [
    said.revenue,
    ...(each === null || hours === 0
      ? []
      : [said.rate(money(revenue, currency), preciseTime(hours), wholeMoney(each, currency))]),
    ...(margin === null ? [table.isRevenue] : []),
    ...(isWorthSaying(expected, view) ? [explainExpected(view, scope)] : []),
  ].join(' ');
}
