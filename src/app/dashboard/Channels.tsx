import type { ChannelRow, Outcome } from '../../domain/analytics/channelRow.ts';
import type { Figure as Value } from '../../domain/analytics/ratio.ts';
import { isPlatform } from '../../domain/channel.ts';
import { count, tenths, wholeAmount, wholeMoney } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/words.ts';
import { asideOf, findingOf } from './channelsFinding.ts';
import type { View } from './view.ts';

const said = words.dashboard.channels;

/** Every channel with what it took and what it brought. */
export function Channels({ view }: { readonly view: View }) {
  const { comparison, settings } = view;
  const { all, social } = comparison.totals;
  const platforms = comparison.rows.filter((row) => isPlatform(row.channel));
  const others = comparison.rows.filter((row) => !isPlatform(row.channel));
  const write = (minor: number) => wholeMoney(minor, settings.currency);
  return (
    <Section title={said.title} note={said.note}>
      <Statement>{findingOf(comparison)}</Statement>
      <Table
        kind="channels"
        caption={said.caption}
        captionHidden
        head={<Heads />}
        foot={
          <Row>
            <RowHead>{others.length === 0 ? said.social : said.total}</RowHead>
            <Figures of={all} write={write} time={hasUnlogged(others) ? 'mixed' : 'known'} />
          </Row>
        }
      >
        {platforms.map((row) => (
          <Channel key={row.channel} row={row} currency={settings.currency} />
        ))}
        {others.length > 0 && (
          <Row kind="subtotal">
            <RowHead>{said.social}</RowHead>
            <Figures of={social} write={write} time="known" />
          </Row>
        )}
        {others.map((row) => (
          <Channel key={row.channel} row={row} currency={settings.currency} />
        ))}
      </Table>
      <p class="faint">{[asideOf(comparison), said.costSays].filter(Boolean).join(' ')}</p>
    </Section>
  );
}

/**
 * How the time of a row is known: noticed by itself, logged by hand, not at all, or, in a total,
 * for some channels and not for others.
 */
type Time = 'known' | 'logged' | 'unlogged' | 'mixed';

const otherTime = (row: ChannelRow): Time =>
  row.hours > 0 || row.spent > 0 ? 'logged' : 'unlogged';

const hasUnlogged = (rows: readonly ChannelRow[]): boolean =>
  rows.some((row) => otherTime(row) === 'unlogged');

function Heads() {
  const { head } = said;
  return (
    <Row>
      <ColumnHead>{head.channel}</ColumnHead>
      {COLUMNS.map((column) => (
        <ColumnHead key={column} kind="num">
          {head[column]}
        </ColumnHead>
      ))}
    </Row>
  );
}

const COLUMNS = [
  'hours',
  'sessions',
  'leads',
  'sales',
  'revenue',
  'cost',
  'costPerLead',
  'perHour',
] as const;

function Channel({ row, currency }: { readonly row: ChannelRow; readonly currency: string }) {
  return (
    <Row>
      <RowHead>
        <Swatch channel={row.channel} />
        {words.shared.channel[row.channel]}
      </RowHead>
      <Figures
        of={row}
        write={(minor) => wholeAmount(minor, currency)}
        time={isPlatform(row.channel) ? 'known' : otherTime(row)}
      />
    </Row>
  );
}

/** The unit stands once, in the total: rows write amounts, the total writes money. */
function Figures({
  of,
  write,
  time,
}: {
  readonly of: Outcome;
  readonly write: (minor: number) => string;
  readonly time: Time;
}) {
  const { head } = said;
  const { why } = words.dashboard;
  const noTime = time === 'unlogged' ? why.unlogged : undefined;
  const noRatio = time === 'mixed' ? why.mixed : noTime;
  return (
    <>
      <Figure label={head.hours} why={noTime}>
        {tenths(of.hours)}
      </Figure>
      <Figure
        label={head.sessions}
        why={time === 'logged' || time === 'unlogged' ? why.not_watched : undefined}
      >
        {count(of.sessions)}
      </Figure>
      <Figure label={head.leads}>{count(of.leads)}</Figure>
      <Figure label={head.sales}>{count(of.sales)}</Figure>
      <Figure label={head.revenue}>{write(of.revenue)}</Figure>
      <Ratio label={head.cost} of={of.cost} write={write} why={noTime} />
      <Ratio label={head.costPerLead} of={of.costPerLead} write={write} why={noRatio} />
      <Ratio label={head.perHour} of={of.revenuePerHour} write={write} why={noRatio} />
    </>
  );
}

function Ratio({
  label,
  of,
  write,
  why,
}: {
  readonly label: string;
  readonly of: Value;
  readonly write: (minor: number) => string;
  /** Why there is no figure although one could be worked out. */
  readonly why?: string | undefined;
}) {
  if (of.reason !== null) return <Figure label={label} why={words.dashboard.why[of.reason]} />;
  return (
    <Figure label={label} why={why}>
      {write(of.value)}
    </Figure>
  );
}
