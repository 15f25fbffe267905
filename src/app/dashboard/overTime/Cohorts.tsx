import { Chart } from '../../../ui/charts/Chart.tsx';
import { aboutMoney } from '../../../ui/estimate.ts';
import { count, wholeMoney } from '../../../ui/format.ts';
import { words } from '../../../ui/words/words.ts';
import { drawnCohorts } from './drawn.ts';
import { readCohort } from './readings.ts';
import type { WeeksParts } from './Weeks.tsx';
import { WeekTable } from './WeekTable.tsx';

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
        <WeekTable
          caption={said.cohortsCaption}
          weeks={weeks}
          columns={[
            { name: said.leads, of: ({ cohort }) => count(cohort.leads) },
            { name: said.sales, of: ({ cohort }) => count(cohort.sales) },
            { name: said.won, of: ({ cohort }) => wholeMoney(cohort.won, currency) },
            { name: said.expected, of: ({ cohort }) => aboutMoney(cohort.stillToCome, currency) },
          ]}
        />
      </details>
    </>
  );
}
