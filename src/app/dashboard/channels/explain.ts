import type { JudgedChannel } from '../../../domain/analytics/judgement.ts';
import { sum } from '../../../domain/analytics/sum.ts';
import { aboutMoney } from '../../../ui/estimate.ts';
import { daySpan, list, percent, tenths, wholeMoney } from '../../../ui/format.ts';
import { words } from '../../../ui/words/words.ts';
import { anHourBrings } from '../verdicts.ts';
import type { View } from '../view.ts';
import type { Column, Told } from './lines.ts';

const said = words.dashboard.channels.explain;
const table = words.dashboard.channels;

/** How a figure came about, with the reader's own numbers. */
export function explainColumn(column: Column, told: Told, view: View): string {
  const { outcome, opportunities } = told;
  const { settings, days } = view;
  const write = (minor: number) => wholeMoney(Math.round(minor), settings.currency);
  switch (column) {
    case 'hours':
      return explainHours(told);
    case 'cost':
      return said.cost(
        tenths(outcome.hours),
        write(settings.hourlyValue ?? 0),
        outcome.spent > 0 ? write(outcome.spent) : '',
        write(outcome.cost.value ?? 0),
      );
    case 'leads':
      return said.leads(outcome.leads, daySpan(days.from, days.to));
    case 'opportunities':
      return said.opportunities(opportunities, outcome.leads);
    case 'sales':
      return said.sales;
    case 'revenue':
      return explainRevenue(told, view);
    case 'costPerLead':
      return said.costPerLead(
        write(outcome.cost.value ?? 0),
        outcome.leads,
        write(outcome.costPerLead.value ?? 0),
      );
  }
}

function explainHours({ outcome }: Told): string {
  const { hours, statedHours, personal, customer } = outcome;
  const known = hours - statedHours;
  const parts = [
    ...(known > 0 || statedHours === 0 ? [said.known(tenths(known))] : []),
    ...(statedHours > 0 ? [said.stated(tenths(statedHours))] : []),
  ];
  const beside = [
    ...(personal.hours > 0 ? [table.personal(tenths(personal.hours))] : []),
    ...(customer.hours > 0 ? [table.customer(tenths(customer.hours))] : []),
  ];
  const counted = `${list(parts)}.`;
  return beside.length === 0 ? counted : `${counted} ${said.notCounted(list(beside))}`;
}

function explainRevenue({ outcome, expected }: Told, { settings, judgement }: View): string {
  const { currency, margin } = settings;
  const write = (minor: number) => wholeMoney(Math.round(minor), currency);
  const { typicalSale } = judgement;
  const usual = typicalSale === null ? '' : write(typicalSale);
  return [
    said.revenue,
    ...(outcome.revenuePerHour.value === null || outcome.hours === 0
      ? []
      : [
          said.rate(
            write(outcome.revenue),
            tenths(outcome.hours),
            write(outcome.revenuePerHour.value),
          ),
        ]),
    ...(expected >= 1 ? [said.expected(aboutMoney(expected, currency), usual)] : []),
    ...(margin === null ? [table.isRevenue] : []),
  ].join(' ');
}

/** Where the line of a channel comes from. */
export function explainHour(judged: JudgedChannel, { plan, settings }: View): string {
  const { counts, hours, conversion, deal, value } = judged;
  const range = anHourBrings(judged, settings.currency);
  if (deal === null || value === null || range === '') return '';
  const known = sum(counts.history.hours.map((spent) => spent.hours));
  const from = said.perHour(
    counts.leads,
    tenths(known),
    percent(conversion),
    aboutMoney(deal.mean, settings.currency),
    plan.margin === null ? '' : percent(plan.margin),
  );
  return `${from} ${said.estimate(aboutMoney(judged.range?.middle ?? 0, settings.currency), range)} ${said.young(tenths(hours.leadHours))}`;
}
