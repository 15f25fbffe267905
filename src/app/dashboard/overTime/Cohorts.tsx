import { Chart } from '../../../ui/charts/Chart.tsx';
import { aboutMoney } from '../../../ui/estimate.ts';
import { count, shortDay, wholeMoney } from '../../../ui/format.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/words.ts';
import { drawnCohorts } from './drawn.ts';
import { readCohort } from './readings.ts';
import { hoursFigure } from './time.ts';
import type { WeeksParts } from './Weeks.tsx';

const said = words.dashboardOverTime;

/** What became of each week's leads: won so far, and what may still come. */
export function Cohorts({ weeks, currency, title }: WeeksParts) {
  const drawn = drawnCohorts(weeks, currency);
  return (
    <>
      <p class="narrow-name outcome" aria-hidden="true">
        ■ {said.won} □ {said.expected}
      </p>
      <Chart
        title={title}
        load={() =>
          import('../../../ui/charts/cohortPlot.ts').then(
            (plot) => (at) => plot.drawCohorts(drawn, at),
          )
        }
        readings={weeks.map((week) => readCohort(week, currency))}
        unit={said.unit}
        inputs={JSON.stringify(drawn)}
      />
      {weeks.some((week) => week.fresh) && <p class="faint">{said.freshCohorts}</p>}
      <details>
        <summary>{said.table}</summary>
        <CohortsTable weeks={weeks} currency={currency} />
      </details>
    </>
  );
}

function CohortsTable({ weeks, currency }: Omit<WeeksParts, 'title'>) {
  return (
    <div>
      <Table caption={said.cohortsCaption} kind="week-rows" head={<Heads />}>
        {weeks.toReversed().map(({ week, soFar, recorded, hours, cohort }) => (
          <Row key={week}>
            <RowHead>
              {shortDay(week)}
              {soFar && <small class="quiet"> {said.soFar}</small>}
            </RowHead>
            <Figure label={said.hours} why={recorded ? undefined : said.notRecordedWhy}>
              {hoursFigure(hours) || count(0)}
            </Figure>
            <Figure label={said.leads}>{count(cohort.leads)}</Figure>
            <Figure label={said.sales}>{count(cohort.sales)}</Figure>
            <Figure label={said.won}>{wholeMoney(cohort.won, currency)}</Figure>
            <Figure label={said.expected}>{aboutMoney(cohort.stillToCome, currency)}</Figure>
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
      <ColumnHead kind="num">{said.won}</ColumnHead>
      <ColumnHead kind="num">{said.expected}</ColumnHead>
    </Row>
  );
}
