import { type GoalCell, goalCells } from '../../../domain/analytics/goalGrid.ts';
import { type Channel, isPlatform } from '../../../domain/channel.ts';
import { channelName } from '../../../ui/channelName.ts';
import { Explained } from '../../../ui/Explained.tsx';
import { tenths, wholeMoney } from '../../../ui/format.ts';
import { goalName } from '../../../ui/goalName.ts';
import { Swatch } from '../../../ui/Swatch.tsx';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/words.ts';
import type { View } from '../view.ts';
import { explainCame, explainGoalHours } from './explainGoal.ts';
import type { Column } from './lines.ts';
import { rowsBehind } from './links.ts';

const said = words.dashboard.channels.byGoal;

/** Channels against goals: hours, leads and revenue of each pair. */
export function ByGoal({ view }: { readonly view: View }) {
  const { comparison, ledger, days, goals, settings } = view;
  const ids = goals.map(({ id }) => id);
  const rows = comparison.rows
    .map(({ channel }) => ({ channel, cells: goalCells(ledger, days, channel, ids) }))
    .filter(({ cells }) => cells.some(hasAnything));
  const shown = [...ids, null].filter((id) =>
    rows.some(({ cells }) => cells.some((cell) => cell.goalId === id && hasAnything(cell))),
  );
  const nameOf = (id: string | null) => {
    const goal = goals.find((one) => one.id === id);
    return goal === undefined ? said.none : goalName(goal, settings.currency);
  };
  return (
    <Table
      kind="by-goal"
      caption={said.caption}
      head={
        <Row>
          <ColumnHead>{words.dashboard.channels.head.channel}</ColumnHead>
          {shown.map((id) => (
            <ColumnHead key={id ?? ''} kind="num">
              {nameOf(id)}
            </ColumnHead>
          ))}
        </Row>
      }
    >
      {rows.map(({ channel, cells }) => (
        <Row key={channel}>
          <Name channel={channel} />
          {shown.map((id) => (
            <Pair
              key={id ?? ''}
              id={id}
              cells={cells}
              channel={channel}
              name={nameOf(id)}
              view={view}
            />
          ))}
        </Row>
      ))}
    </Table>
  );
}

function Name({ channel }: { readonly channel: Channel }) {
  return (
    <RowHead>
      <Swatch channel={channel} />
      {channelName(channel)}
    </RowHead>
  );
}

/** Nothing is a dash; else the hours, and what came of them under it. */
function Pair({
  id,
  cells,
  channel,
  name,
  view,
}: {
  /** The goal, `null` for none. */
  readonly id: string | null;
  /** Of every goal. */
  readonly cells: readonly GoalCell[];
  readonly channel: Channel;
  readonly name: string;
  readonly view: View;
}) {
  const cell = cells.find(({ goalId }) => goalId === id);
  if (cell === undefined || !hasAnything(cell)) return <Figure label={name} why={said.nothing} />;
  const { hours, leads, sales, revenue } = cell.tally;
  // What serves no goal cannot be asked for by its address.
  const rows = (column: Column) =>
    id === null
      ? null
      : rowsBehind(column, channel, { ...view, narrowing: { channel, goalId: id } });
  return (
    <Figure label={name}>
      {hours > 0 && (
        <Explained
          by={explainGoalHours(cell, cells)}
          href={isPlatform(channel) ? rows('hours') : null}
        >
          {said.hours(tenths(hours))}
        </Explained>
      )}
      {leads + sales > 0 && (
        <small class="outcome came">
          <Explained by={explainCame(cell)} href={rows(leads > 0 ? 'leads' : 'sales')}>
            {said.came(leads, revenue === 0 ? '' : wholeMoney(revenue, view.settings.currency))}
          </Explained>
        </small>
      )}
    </Figure>
  );
}

const hasAnything = ({ tally: { hours, leads, sales } }: GoalCell): boolean =>
  hours > 0 || leads > 0 || sales > 0;
