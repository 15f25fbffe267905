import { dayOf } from '../../../domain/calendar.ts';
import { leftOf } from '../../../domain/sale.ts';
import type { Write } from '../../../transfer/plan/plan.ts';
import type { PlanReport } from '../../../transfer/report.ts';
import { channelName } from '../../../ui/channelName.ts';
import { money, day as writeDay } from '../../../ui/format.ts';
import { Swatch } from '../../../ui/Swatch.tsx';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/allWords.ts';
import { zone } from '../../today.ts';

const said = words.data.importing;

/** The first rows as they will be stored. */
export function ImportPreview({
  report,
  currency,
}: {
  readonly report: PlanReport;
  readonly currency: string;
}) {
  const rows = report.first.filter(isShown);
  if (rows.length === 0) return null;
  const { who, channel, stage, day, amount, change } = said.head;
  const head = (
    <Row>
      <ColumnHead>{who}</ColumnHead>
      <ColumnHead>{channel}</ColumnHead>
      <ColumnHead>{stage}</ColumnHead>
      <ColumnHead>{day}</ColumnHead>
      <ColumnHead kind="num">{amount}</ColumnHead>
      <ColumnHead>{change}</ColumnHead>
    </Row>
  );
  return (
    <Table kind="data-rows" caption={said.preview} head={head}>
      {rows.map((write) => (
        <PreviewRow
          key={rowOf(write).id}
          write={write}
          of={buyerOf(write, rows)}
          currency={currency}
        />
      ))}
    </Table>
  );
}

type ShownWrite = Extract<Write, { readonly table: 'leads' | 'sales' }>;

const isShown = (write: Write): write is ShownWrite =>
  write.table === 'leads' || write.table === 'sales';

/** The lead whose sale a row is, where it comes in with it. */
function buyerOf(write: ShownWrite, rows: readonly ShownWrite[]): string {
  if (write.table !== 'sales') return '';
  const { leadId } = rowOf(write);
  const own = rows.find((row) => rowOf(row).id === leadId);
  return own?.table === 'leads' ? own.after.name : '';
}

/** The row as it will be stored, or as it was before it goes. */
function rowOf<W extends ShownWrite>({ after, before }: W): NonNullable<W['after']> {
  return (after ?? before) as NonNullable<W['after']>;
}

function changeOf({ before, after }: ShownWrite): string {
  if (after === null) return said.goes;
  return before === null ? said.isNew : said.isChanged;
}

function PreviewRow({
  write,
  of,
  currency,
}: {
  readonly write: ShownWrite;
  readonly of: string;
  readonly currency: string;
}) {
  const { name, stage, day, amount } = shownOf(write, of);
  const { channel } = rowOf(write);
  return (
    <Row>
      <RowHead>{name}</RowHead>
      <Cell>
        <Swatch channel={channel} />
        {channelName(channel)}
      </Cell>
      <Cell>{stage}</Cell>
      <Cell>{day}</Cell>
      <Figure label={said.head.amount}>
        {amount === null ? words.pages.nothing : money(amount, currency)}
      </Figure>
      <Cell>{changeOf(write)}</Cell>
    </Row>
  );
}

function shownOf(write: ShownWrite, of: string) {
  switch (write.table) {
    case 'leads': {
      const { name, company, stage, createdAt, expectedAmount: amount } = write.after;
      const who = company === '' || company === name ? name : `${name}, ${company}`;
      const day = writeDay(dayOf(createdAt, zone()));
      return { name: who, stage: words.shared.stage[stage], day, amount };
    }
    case 'sales': {
      const sale = rowOf(write);
      const name = sale.note.split('\n')[0] || of || said.sale;
      return { name, stage: said.sale, day: writeDay(sale.on), amount: leftOf(sale) };
    }
  }
}
