import { Chart } from '../../../ui/charts/Chart.tsx';
import { count, shortDay, wholeMoney } from '../../../ui/format.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/words.ts';
import { drawnWeeks } from './drawn.ts';
import { Keys } from './Keys.tsx';
import { readWeek } from './readings.ts';
import { hoursFigure } from './time.ts';
import { type ShownWeek, sumsOf } from './weeks.ts';

const said = words.dashboardOverTime;

/** What the weeks and their picture are made of. */
export interface WeeksParts {
  readonly weeks: readonly ShownWeek[];
  readonly currency: string;
  /** The finding. */
  readonly title: string;
}

/** Hours by platform, leads and sales where they happened. */
export function Weeks({ weeks, currency, title }: WeeksParts) {
  const drawn = drawnWeeks(weeks, currency);
  return (
    <>
      <p class="narrow-name outcome" aria-hidden="true">
        ■ {said.sales} ○ {said.leads}
      </p>
      <Chart
        title={title}
        load={() =>
          import('../../../ui/charts/weeksPlot.ts').then(
            (plot) => (at) => plot.drawWeeks(drawn, at),
          )
        }
        readings={weeks.map((week) => readWeek(week, currency))}
        unit={said.unit}
        inputs={JSON.stringify(drawn)}
      >
        <Keys weeks={weeks} />
      </Chart>
      <p class="faint">{notesOf(weeks)}</p>
      <details>
        <summary>{said.table}</summary>
        <WeeksTable weeks={weeks} currency={currency} />
      </details>
    </>
  );
}

/** Only what the picture really shows is explained. */
function notesOf(weeks: readonly ShownWeek[]): string {
  const notes = [
    ...(weeks.some((week) => week.soFar && week.hours > 0) ? [said.running] : []),
    ...(weeks.some((week) => week.fresh && week.leads > 0) ? [said.fresh] : []),
    ...(sumsOf(weeks).stated > 0 ? [said.stated] : []),
    ...(weeks.some((week) => !week.recorded) ? [said.dashed] : []),
  ];
  return notes.join(' ');
}

function WeeksTable({ weeks, currency }: Omit<WeeksParts, 'title'>) {
  return (
    <div>
      <Table caption={said.weeksCaption} kind="week-rows" head={<Heads />}>
        {weeks.toReversed().map((week) => (
          <Row key={week.week}>
            <RowHead>
              {shortDay(week.week)}
              {week.soFar && <small class="quiet"> {said.soFar}</small>}
            </RowHead>
            <Figure label={said.hours} why={week.recorded ? undefined : said.notRecordedWhy}>
              {hoursFigure(week.hours) || count(0)}
            </Figure>
            <Figure label={said.leads}>{count(week.leads)}</Figure>
            <Figure label={said.sales}>{count(week.sales)}</Figure>
            <Figure label={said.paid}>{wholeMoney(week.cash, currency)}</Figure>
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
      <ColumnHead kind="num">{said.paid}</ColumnHead>
    </Row>
  );
}
