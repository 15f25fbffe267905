import type { Lead } from '../../domain/lead.ts';
import { STAGES } from '../../domain/lead.ts';
import { channelName } from '../../ui/channelName.ts';
import { LOCALE } from '../../ui/locale.ts';
import { Row } from '../../ui/Table.tsx';
import { words } from '../../ui/words/allWords.ts';
import { byNextStep } from './listing.ts';

const said = words.leadsPage.table;

/** The columns, in their order, and which of them hold figures. */
const COLUMNS = [
  ['lead', ''],
  ['stage', ''],
  ['channel', ''],
  ['logged', 'num'],
  ['lastTouch', 'num'],
  ['followUp', 'num'],
  ['may', 'num'],
] as const;
type Column = (typeof COLUMNS)[number][0];

export interface Order {
  readonly by: Column;
  readonly up: boolean;
}

/** The heads, each with the button that sorts by it; pressed again it turns the order around. */
export function SortHeads({
  order,
  onOrder,
}: {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}) {
  return (
    <Row>
      {COLUMNS.map(([column, kind]) => (
        <th key={column} scope="col" class={kind} aria-sort={sortOf(order, column)}>
          <button
            type="button"
            class="plain"
            onClick={() => onOrder({ by: column, up: order.by === column ? !order.up : true })}
          >
            {said[column]}
          </button>
        </th>
      ))}
    </Row>
  );
}

function sortOf(order: Order, column: Column): 'ascending' | 'descending' | undefined {
  if (order.by !== column) return undefined;
  return order.up ? 'ascending' : 'descending';
}

/** The leads in an order; equal ones by their next step. */
export function sorted(
  leads: readonly Lead[],
  { by, up }: Order,
  touched: ReadonlyMap<string, number>,
): Lead[] {
  const compare = COMPARE[by];
  const sign = up ? 1 : -1;
  return [...leads].sort(
    (one, other) => sign * compare(one, other, touched) || byNextStep(one, other),
  );
}

type Compare = (one: Lead, other: Lead, touched: ReadonlyMap<string, number>) => number;

const names = new Intl.Collator(LOCALE, { sensitivity: 'base', numeric: true });

const COMPARE: { readonly [column in Column]: Compare } = {
  lead: (one, other) => names.compare(one.name, other.name),
  stage: (one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage),
  channel: (one, other) => names.compare(channelName(one.channel), channelName(other.channel)),
  logged: (one, other) => one.createdAt - other.createdAt,
  lastTouch: (one, other, touched) => (touched.get(one.id) ?? 0) - (touched.get(other.id) ?? 0),
  followUp: byNextStep,
  may: (one, other) => (one.expectedAmount ?? 0) - (other.expectedAmount ?? 0),
};
