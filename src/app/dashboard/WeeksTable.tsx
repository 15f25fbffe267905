import { count, shortDay, tenths, wholeMoney } from '../../ui/format.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/words.ts';
import type { ChartWeek } from './view.ts';

const said = words.dashboard.weeks;

/** The numbers of the chart, the last week first. */
export function WeeksTable({
  weeks,
  currency,
}: {
  readonly weeks: readonly ChartWeek[];
  readonly currency: string;
}) {
  return (
    <div>
      <Table caption={said.caption} kind="week-rows" head={<Heads />}>
        {weeks.toReversed().map((week) => (
          <Row key={week.week}>
            <RowHead>
              {shortDay(week.week)}
              {week.soFar && <small class="quiet"> {said.soFar}</small>}
            </RowHead>
            {week.recorded ? (
              <Figure label={said.hours}>{tenths(week.hours)}</Figure>
            ) : (
              <Figure label={said.hours} why={said.notRecordedWhy} />
            )}
            <Figure label={said.leads}>{count(week.leads)}</Figure>
            <Figure label={said.sales}>{count(week.sales)}</Figure>
            <Figure label={said.revenue}>{wholeMoney(week.revenue, currency)}</Figure>
          </Row>
        ))}
      </Table>
    </div>
  );
}

function Heads() {
  return (
    <Row>
      <ColumnHead>{said.week}</ColumnHead>
      <ColumnHead kind="num">{said.hours}</ColumnHead>
      <ColumnHead kind="num">{said.leads}</ColumnHead>
      <ColumnHead kind="num">{said.sales}</ColumnHead>
      <ColumnHead kind="num">{said.revenue}</ColumnHead>
    </Row>
  );
}
