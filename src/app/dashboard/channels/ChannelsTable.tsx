import './channels.css';
import './narrow.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { minorOf } from '../../../domain/money.ts';
import { wholeAmount, wholeMoney } from '../../../ui/format.ts';
import { Cell, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/words.ts';
import type { View } from '../view.ts';
import { ChannelLine, timeOf } from './ChannelLine.tsx';
import { Figures, type Time } from './Figures.tsx';
import { Heads } from './Heads.tsx';
import {
  FIRST_ORDER,
  inOrder,
  isSocial,
  type Line,
  linesOf,
  type Told,
  together,
} from './lines.ts';
import { Ticks } from './RangeLine.tsx';
import { type Scale, scaleOf } from './scale.ts';

const said = words.dashboard.channels;

/** Channels side by side: the platforms with their sum, the others, and all together. */
export function ChannelsTable({ view }: { readonly view: View }) {
  const [order, setOrder] = useState(FIRST_ORDER);
  const { comparison, settings, narrowing } = view;
  const lines = linesOf(view);
  const social = inOrder(lines.filter(isSocial), order);
  const others = inOrder(
    lines.filter((line) => !isSocial(line)),
    order,
  );
  const rate = settings.hourlyValue ?? 0;
  const scale = scaleOf(lines, rate, minorOf(1, settings.currency));
  const line = (one: Line) => (
    <ChannelLine key={one.row.channel} line={one} view={view} scale={scale} />
  );
  const { all, social: sum } = comparison.totals;
  const both = social.length > 0 && others.length > 0;
  const unlogged = others.some((one) => timeOf(one) === 'unlogged');
  const at = scale === null || rate === 0 ? undefined : { '--at-rate': String(scale.at(rate)) };
  return (
    <Table
      kind={at === undefined ? 'channels' : 'channels rated'}
      caption={said.caption}
      captionHidden
      {...(at === undefined ? {} : { style: at })}
      head={
        <Heads
          view={view}
          order={order}
          onOrder={setOrder}
          scale={scale !== null && <Over scale={scale} view={view} />}
        />
      }
      foot={
        narrowing.channel === null && (
          <Sum
            of={others.length === 0 ? 'social' : 'all'}
            kind=""
            name={others.length === 0 ? said.social : said.total}
            told={together(lines, all)}
            time={unlogged ? 'mixed' : 'known'}
            view={view}
          />
        )
      }
    >
      {social.map(line)}
      {both && (
        <Sum
          of="social"
          kind="subtotal"
          name={said.social}
          told={together(social, sum)}
          time="known"
          view={view}
        />
      )}
      {others.map(line)}
    </Table>
  );
}

/** The rate and the round amounts over the lines. */
function Over({ scale, view: { settings } }: { readonly scale: Scale; readonly view: View }) {
  const rate = settings.hourlyValue ?? 0;
  return (
    <span class="over-lines">
      <b>{said.rate(wholeMoney(rate, settings.currency))}</b>
      <Ticks scale={scale} rate={rate} write={(minor) => wholeAmount(minor, settings.currency)} />
    </span>
  );
}

function Sum({
  of,
  kind,
  name,
  told,
  time,
  view,
}: {
  readonly of: 'social' | 'all';
  readonly kind: string;
  readonly name: ComponentChildren;
  readonly told: Told;
  readonly time: Time;
  readonly view: View;
}) {
  const { currency } = view.settings;
  return (
    <Row kind={kind}>
      <RowHead>{name}</RowHead>
      <Figures
        told={told}
        time={time}
        channel={of}
        view={view}
        write={(minor) => wholeMoney(minor, currency)}
      />
      <Cell kind="per-hour" />
      <Cell kind="judged" />
    </Row>
  );
}
