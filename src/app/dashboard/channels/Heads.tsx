import type { ComponentChildren } from 'preact';
import { ColumnHead, Row } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/words.ts';
import { opportunitiesName } from '../opportunities.ts';
import type { View } from '../view.ts';
import { COLUMNS, type Order, type SortColumn } from './lines.ts';

const { head } = words.dashboard.channels;

/** The name of a column; opportunities are called as the reader calls them. */
export function columnName(column: SortColumn, { settings }: View): string {
  switch (column) {
    case 'opportunities':
      return opportunitiesName(settings);
    case 'perHour':
      return settings.margin === null ? head.perHour : head.earnsPerHour;
    case 'channel':
    case 'hours':
    case 'cost':
    case 'leads':
    case 'sales':
    case 'revenue':
    case 'costPerLead':
    case 'verdict':
      return head[column];
  }
}

/** The heads, each with the button that sorts by it; pressed again it turns the order around. */
export function Heads({
  view,
  order,
  onOrder,
  scale,
}: {
  readonly view: View;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** What stands over the lines. */
  readonly scale: ComponentChildren;
}) {
  const sortBy = (by: SortColumn) =>
    // Figures are looked at from the greatest down, names from the first on.
    onOrder({ by, up: order.by === by ? !order.up : by === 'channel' });
  const head = (column: SortColumn, kind: string, more: ComponentChildren = null) => (
    <ColumnHead key={column} kind={kind} sort={sortOf(order, column)}>
      <button type="button" class="plain" onClick={() => sortBy(column)}>
        {columnName(column, view)}
      </button>
      {more}
    </ColumnHead>
  );
  return (
    <Row>
      {head('channel', '')}
      {COLUMNS.map((column) => head(column, 'num'))}
      {head('perHour', 'per-hour', scale)}
      {head('verdict', 'judged')}
    </Row>
  );
}

function sortOf(order: Order, column: SortColumn): 'ascending' | 'descending' | undefined {
  if (order.by !== column) return undefined;
  return order.up ? 'ascending' : 'descending';
}
