import type { ComponentChildren } from 'preact';
import { count, shortDay } from '../../../ui/format.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/words.ts';
import { hoursFigure } from './time.ts';
import type { ShownWeek } from './weeks.ts';

const said = words.dashboardOverTime;

/** A figure that every week has. */
interface WeekColumn {
  readonly name: string;
  readonly of: (week: ShownWeek) => ComponentChildren;
}

/** The weeks of a chart as a table, the latest first: hours, and what else the chart tells. */
export function WeekTable({
  caption,
  weeks,
  columns,
}: {
  readonly caption: string;
  readonly weeks: readonly ShownWeek[];
  readonly columns: readonly WeekColumn[];
}) {
  const head = (
    <Row>
      <ColumnHead>{said.week}</ColumnHead>
      {[said.hours, ...columns.map(({ name }) => name)].map((name) => (
        <ColumnHead key={name} kind="num">
          {name}
        </ColumnHead>
      ))}
    </Row>
  );
  return (
    <div>
      <Table caption={caption} kind="week-rows" head={head}>
        {weeks.toReversed().map((week) => (
          <Row key={week.week}>
            <RowHead>
              {shortDay(week.week)}
              {week.soFar && <small class="quiet"> {said.soFar}</small>}
            </RowHead>
            <Figure label={said.hours} why={week.recorded ? undefined : said.notRecordedWhy}>
              {hoursFigure(week.hours) || count(0)}
            </Figure>
            {columns.map(({ name, of }) => (
              <Figure key={name} label={name}>
                {of(week)}
              </Figure>
            ))}
          </Row>
        ))}
      </Table>
    </div>
  );
}
