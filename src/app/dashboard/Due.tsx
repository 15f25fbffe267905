import type { Day } from '../../domain/calendar.ts';
import { dueOn } from '../../domain/followUp.ts';
import type { Lead } from '../../domain/lead.ts';
import { wholeMoney } from '../../ui/format.ts';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/words.ts';
import { addressOf } from '../route.ts';
import type { View } from './view.ts';

const said = words.dashboard.due;
/** More than a handful is a list of its own, not a next step. */
const SHOWN = 5;

/** Who waits for what was promised: the better thing to do than another scroll. */
export function Due({ view: { due, settings, today } }: { readonly view: View }) {
  const more = due.length - SHOWN;
  return (
    <>
      <Table kind="due" caption={said.title} captionHidden head={<Heads />}>
        {due.slice(0, SHOWN).map((lead) => (
          <DueLead key={lead.id} lead={lead} today={today} currency={settings.currency} />
        ))}
      </Table>
      {more > 0 && <p class="faint">{said.more(more)}</p>}
    </>
  );
}

function Heads() {
  return (
    <Row>
      <ColumnHead>{said.lead}</ColumnHead>
      <ColumnHead>{said.promised}</ColumnHead>
      <ColumnHead kind="num">{said.when}</ColumnHead>
      <ColumnHead kind="num">{said.worth}</ColumnHead>
    </Row>
  );
}

function DueLead({
  lead,
  today,
  currency,
}: {
  readonly lead: Lead;
  readonly today: Day;
  readonly currency: string;
}) {
  const due = dueOn(lead, today);
  const overdue = due.kind === 'overdue';
  return (
    <Row>
      <RowHead>
        <a href={addressOf('leads', { lead: lead.id })}>{said.who(lead.name, lead.company)}</a>
      </RowHead>
      <Cell>{lead.followUp === '' ? said.noPromise : lead.followUp}</Cell>
      <Cell kind={overdue ? 'num alert' : 'num'}>
        {overdue ? said.overdue(due.byDays) : said.today}
      </Cell>
      {lead.expectedAmount === null ? (
        <Figure label={said.worth} why={said.noWorth} />
      ) : (
        <Figure label={said.worth}>{wholeMoney(lead.expectedAmount, currency)}</Figure>
      )}
    </Row>
  );
}
