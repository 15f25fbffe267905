import type { Figure as Value } from '../../../domain/analytics/ratio.ts';
import { Explained } from '../../../ui/Explained.tsx';
import { aboutMoney } from '../../../ui/estimate.ts';
import { count, tenths } from '../../../ui/format.ts';
import { Figure } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/words.ts';
import { isWorthSaying, type Scope } from '../expected.ts';
import type { View } from '../view.ts';
import { explainColumn } from './explain.ts';
import { columnName } from './Heads.tsx';
import { COLUMNS, type Column, type Told } from './lines.ts';
import { rowsBehind } from './links.ts';

const { why } = words.dashboard;

/**
 * How the time of a row is known: noticed by itself, logged by hand, not at all, or, in a total,
 * for some channels and not for others.
 */
export type Time = 'known' | 'logged' | 'unlogged' | 'mixed';

interface Row {
  readonly told: Told;
  readonly time: Time;
  readonly channel: Scope;
  readonly view: View;
  /** Rows write amounts, the total writes money: the unit stands once. */
  readonly write: (minor: number) => string;
}

/** The figures of a row, each with how it came about and the way to the rows behind it. */
export function Figures(row: Row) {
  return (
    <>
      {COLUMNS.map((column) => (
        <Cell key={column} column={column} {...row} />
      ))}
    </>
  );
}

function Cell({ column, ...row }: Row & { readonly column: Column }) {
  const { told, view, channel } = row;
  const missing = missingIn(column, row);
  const label = columnName(column, view);
  if (missing !== undefined) return <Figure label={label} why={missing} />;
  const isNothing = amountOf(column, told) === 0;
  const href = isNothing ? null : rowsBehind(column, channel, view);
  return (
    <Figure label={label}>
      <Explained by={explainColumn(column, told, channel, view)} href={href}>
        {textOf(column, row)}
      </Explained>
      {column === 'revenue' && <Likely {...row} />}
    </Figure>
  );
}

/** What open leads may still bring stands under what came, never in it. */
function Likely({ told: { expected }, view }: Row) {
  if (!isWorthSaying(expected, view)) return null;
  return (
    <small class="likely">
      {words.dashboard.channels.likely(aboutMoney(expected, view.settings.currency))}
    </small>
  );
}

/** Why there is no figure, or `undefined` where there is one. */
function missingIn(column: Column, { told: { outcome }, time }: Row): string | undefined {
  const noTime = time === 'unlogged' ? why.unlogged : undefined;
  switch (column) {
    case 'hours':
      return noTime;
    case 'cost':
      return noTime ?? reasonOf(outcome.cost);
    case 'costPerLead':
      return time === 'mixed' ? why.mixed : (noTime ?? reasonOf(outcome.costPerLead));
    case 'leads':
    case 'opportunities':
    case 'sales':
    case 'revenue':
      return undefined;
  }
}

const reasonOf = ({ reason }: Value): string | undefined =>
  reason === null ? undefined : why[reason];

function amountOf(column: Column, { outcome, opportunities }: Told): number {
  switch (column) {
    case 'hours':
    case 'leads':
    case 'sales':
    case 'revenue':
      return outcome[column];
    case 'opportunities':
      return opportunities;
    case 'cost':
    case 'costPerLead':
      return outcome[column].value ?? 0;
  }
}

function textOf(column: Column, { told, write }: Row): string {
  const amount = amountOf(column, told);
  switch (column) {
    case 'hours':
      return tenths(amount);
    case 'leads':
    case 'opportunities':
    case 'sales':
      return count(amount);
    case 'cost':
    case 'revenue':
    case 'costPerLead':
      return write(amount);
  }
}
