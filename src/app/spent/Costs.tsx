import { useState } from 'preact/hooks';
import { lastDays } from '../../domain/analytics/days.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Cost } from '../../domain/cost.ts';
import { spentOn } from '../../domain/spending.ts';
import { deleteCost, endCost } from '../../storage/costs.ts';
import { channelName } from '../../ui/channelName.ts';
import { day as fullDay, money, wholeMoney } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/allWords.ts';
import { dayText } from '../leads/dayText.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';
import { CostDialog } from './CostDialog.tsx';
import { CostForm } from './CostForm.tsx';

const { spent: said, told } = words.leadsPage;
const RECENT_DAYS = 28;

interface CostsProps {
  readonly costs: readonly Cost[];
  readonly currency: string;
  /** What one sale usually brings, in minor units; `null` where it is not known. */
  readonly usual: number | null;
  readonly today: Day;
}

/** Money spent on channels: ads, tools, an agency. */
export function Costs({ costs, currency, usual, today }: CostsProps) {
  const recent = lastDays(today, RECENT_DAYS);
  const [editing, setEditing] = useState<Cost | null>(null);
  const sum = costs.reduce((total, cost) => total + spentOn(cost, recent), 0);
  return (
    <Section title={said.costs}>
      <Statement>
        {costs.length === 0 ? said.costsNone : said.costsSum(wholeMoney(Math.round(sum), currency))}
      </Statement>
      {costs.length > 0 && (
        <Table kind="stack" caption={said.costsCaption} captionHidden head={<Heads />}>
          {costs.map((cost) => (
            <CostRow
              key={cost.id}
              cost={cost}
              currency={currency}
              today={today}
              onEdit={() => setEditing(cost)}
            />
          ))}
        </Table>
      )}
      <CostForm currency={currency} usual={usual} today={today} />
      {editing && (
        <CostDialog
          cost={editing}
          currency={currency}
          usual={usual}
          today={today}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function Heads() {
  return (
    <Row>
      <ColumnHead>{said.what}</ColumnHead>
      <ColumnHead>{said.channel}</ColumnHead>
      <ColumnHead kind="num">{said.from}</ColumnHead>
      <ColumnHead kind="num">{said.to}</ColumnHead>
      <ColumnHead kind="num">{said.amount}</ColumnHead>
      <ColumnHead>
        <span class="hidden">{said.ways}</span>
      </ColumnHead>
    </Row>
  );
}

function CostRow({
  cost,
  currency,
  today,
  onEdit,
}: {
  readonly cost: Cost;
  readonly currency: string;
  readonly today: Day;
  readonly onEdit: () => void;
}) {
  const what = cost.note === '' ? channelName(cost.channel) : cost.note;
  const end = () =>
    carryOut(() => endCost(db, cost.id, today, now()), told.costEnded(fullDay(today)));
  return (
    <Row>
      <RowHead>
        <bdi>{what}</bdi>
      </RowHead>
      <Cell>
        <Swatch channel={cost.channel} />
        {channelName(cost.channel)}
      </Cell>
      <Figure label={said.from}>{dayText(cost.from, today)}</Figure>
      <Figure label={said.to}>{cost.to === null ? said.goesOn : dayText(cost.to, today)}</Figure>
      <Figure label={said.amount}>
        {money(cost.amount, currency)}
        {cost.every === 'month' && <span class="faint"> {said.aMonth}</span>}
      </Figure>
      <Cell>
        <div class="actions">
          <button type="button" class="plain" aria-label={said.editEntry(what)} onClick={onEdit}>
            {said.edit}
          </button>
          {cost.to === null && (
            <button type="button" class="plain" aria-label={said.endCost(what)} onClick={end}>
              {said.end}
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-label={said.deleteEntry(what)}
            onClick={() => carryOut(() => deleteCost(db, cost.id, now()), told.costDeleted)}
          >
            {said.delete}
          </button>
        </div>
      </Cell>
    </Row>
  );
}
