import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import { byLastSale, leftOf, type Sale, wonCount } from '../../domain/sale.ts';
import { channelName } from '../../ui/channelName.ts';
import { money } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/allWords.ts';
import { addressOf, route } from '../route.ts';
import { dayText } from './dayText.ts';
import { leadName } from './listing.ts';
import { narrowedBy, salesBehind } from './narrowed.ts';
import type { LeadsRecords } from './read.ts';
import { SaleMore } from './SaleMore.tsx';

const said = words.leadsPage.sale;
const AT_ONCE = 50;

/** Every sale, the last one first, with what was given back. */
export function Sales({ records, today }: { readonly records: LeadsRecords; readonly today: Day }) {
  const [shown, setShown] = useState(AT_ONCE);
  const inOrder = useMemo(() => [...records.sales].sort(byLastSale), [records.sales]);
  const sales = salesBehind(inOrder, records.leads, narrowedBy(route.value.query));
  const { currency } = records.settings;
  if (sales.length === 0) return <Statement>{said.none}</Statement>;
  const count = sales.reduce((sum, sale) => sum + wonCount(sale), 0);
  const sum = sales.reduce((total, sale) => total + leftOf(sale), 0);
  const more = sales.length - shown;
  return (
    <section aria-label={said.titleList} class="all-sales">
      <Statement>{said.sum(count, money(sum, currency))}</Statement>
      <Table kind="stack" caption={said.caption} captionHidden head={<Heads />}>
        {sales.slice(0, shown).map((sale) => (
          <SaleRow key={sale.id} sale={sale} records={records} today={today} />
        ))}
      </Table>
      {more > 0 && (
        <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
          {words.leadsPage.table.more(Math.min(more, AT_ONCE))}
        </button>
      )}
    </section>
  );
}

function Heads() {
  return (
    <Row>
      <ColumnHead>{said.on}</ColumnHead>
      <ColumnHead>{said.who}</ColumnHead>
      <ColumnHead>{words.leadsPage.table.channel}</ColumnHead>
      <ColumnHead kind="num">{said.amount}</ColumnHead>
      <ColumnHead kind="num">{said.left}</ColumnHead>
      <ColumnHead>
        <span class="hidden">{said.refund}</span>
      </ColumnHead>
    </Row>
  );
}

function SaleRow({
  sale,
  records,
  today,
}: {
  readonly sale: Sale;
  readonly records: LeadsRecords;
  readonly today: Day;
}) {
  const { currency } = records.settings;
  const lead = records.leads.find(({ id }) => id === sale.leadId);
  const channel = lead?.channel ?? sale.channel;
  return (
    <Row>
      <RowHead>{dayText(sale.on, today)}</RowHead>
      <Cell>
        {lead === undefined ? (
          <span class="quiet">{said.nobody}</span>
        ) : (
          <a href={addressOf('leads', { lead: lead.id })}>
            <bdi>{leadName(lead)}</bdi>
          </a>
        )}
      </Cell>
      <Cell>
        <Swatch channel={channel} />
        {channelName(channel)}
      </Cell>
      <Figure label={said.amount}>{money(sale.amount, currency)}</Figure>
      <Figure label={said.left}>{money(leftOf(sale), currency)}</Figure>
      <Cell kind="more">
        <SaleMore sale={sale} currency={currency} today={today} />
      </Cell>
    </Row>
  );
}
