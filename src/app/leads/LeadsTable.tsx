import { useState } from 'preact/hooks';
import { type Day, dayOf } from '../../domain/calendar.ts';
import { dueOn } from '../../domain/followUp.ts';
import type { Lead } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { isOpen } from '../../domain/stage.ts';
import { channelName } from '../../ui/channelName.ts';
import { count, wholeMoney } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { stageName } from '../../ui/stageName.ts';
import { Cell, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/allWords.ts';
import { addressOf, route } from '../route.ts';
import { zone } from '../today.ts';
import { dayText } from './dayText.ts';
import { leadName, mayBring } from './listing.ts';
import { lastTouches } from './read.ts';
import { type Order, SortHeads, sorted } from './sorting.tsx';

const said = words.leadsPage.table;
const AT_ONCE = 100;
const NOTHING: ReadonlyMap<string, number> = new Map();

/** The leads as a table that can be sorted by each of its columns. */
export function LeadsTable({
  leads,
  settings,
  today,
}: {
  readonly leads: readonly Lead[];
  readonly settings: Settings;
  readonly today: Day;
}) {
  const [order, setOrder] = useState<Order>({ by: 'followUp', up: true });
  const [shown, setShown] = useState(AT_ONCE);
  const read = useLive(lastTouches, []);
  const touched = read.kind === 'ready' ? read.value : NOTHING;
  const rows = sorted(leads, order, touched).slice(0, shown);
  const more = Math.min(AT_ONCE, leads.length - rows.length);
  return (
    <div class="leads-table">
      <Table
        caption={said.caption}
        captionHidden
        kind="stack"
        head={<SortHeads order={order} onOrder={setOrder} />}
        foot={<Total rows={rows} leads={leads} currency={settings.currency} />}
      >
        {rows.map((lead) => (
          <LeadRow
            key={lead.id}
            lead={lead}
            settings={settings}
            today={today}
            touchedAt={touched.get(lead.id) ?? null}
          />
        ))}
      </Table>
      {more > 0 && (
        <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
          {said.more(more)}
        </button>
      )}
    </div>
  );
}

function Total({
  rows,
  leads,
  currency,
}: {
  readonly rows: readonly Lead[];
  readonly leads: readonly Lead[];
  readonly currency: string;
}) {
  return (
    <Row>
      <RowHead>{said.shown(count(rows.length), count(leads.length))}</RowHead>
      <td colSpan={5} />
      <Figure label={said.may}>{wholeMoney(mayBring(leads), currency)}</Figure>
    </Row>
  );
}

function LeadRow({
  lead,
  settings,
  today,
  touchedAt,
}: {
  readonly lead: Lead;
  readonly settings: Settings;
  readonly today: Day;
  readonly touchedAt: number | null;
}) {
  const late = isOpen(lead) && dueOn(lead, today).kind === 'overdue';
  return (
    <Row kind="press">
      <RowHead>
        <a href={addressOf('leads', { ...Object.fromEntries(route.value.query), lead: lead.id })}>
          <bdi>{leadName(lead)}</bdi>
        </a>
      </RowHead>
      <Cell>{stageName(lead.stage, settings)}</Cell>
      <Cell>
        <Swatch channel={lead.channel} />
        {channelName(lead.channel)}
      </Cell>
      <Figure label={said.logged}>{dayText(dayOf(lead.createdAt, zone()), today)}</Figure>
      <Figure label={said.lastTouch}>
        {touchedAt === null ? said.none : dayText(dayOf(touchedAt, zone()), today)}
      </Figure>
      <Figure label={said.followUp} kind={late ? 'alert' : ''}>
        {followUpText(lead, today)}
      </Figure>
      {lead.expectedAmount === null ? (
        <Figure label={said.may} why={said.noAmount} />
      ) : (
        <Figure label={said.may}>{wholeMoney(lead.expectedAmount, settings.currency)}</Figure>
      )}
    </Row>
  );
}

function followUpText(lead: Lead, today: Day): string {
  const due = dueOn(lead, today);
  const on = dayText(lead.followUpOn ?? today, today);
  switch (due.kind) {
    case 'none':
      return isOpen(lead) ? words.leadsPage.card.noStep : '';
    case 'today':
      return words.leadsPage.due.today;
    case 'overdue':
      return `${on}, ${words.leadsPage.due.overdue(due.byDays)}`;
    case 'later':
      return on;
  }
}
