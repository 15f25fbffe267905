import { AsTable } from '../../../ui/AsTable.tsx';
import { Chart } from '../../../ui/charts/Chart.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import { drawnCohorts } from './drawn.ts';
import { readCohort } from './readings.ts';
import type { WeeksParts } from './Weeks.tsx';
import { WeekTable } from './WeekTable.tsx';

const said = words.dashboardOverTime;

/** What became of each week's leads: won so far, and what may still come. */
export function Cohorts({ weeks, view, title }: WeeksParts) {
  const { currency } = view.settings;
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
      <AsTable
        name={said.table}
        table={() => (
          <WeekTable
            caption={said.cohortsCaption}
            weeks={weeks}
            figures={['leads', 'lasting', 'won', 'expected']}
            view={view}
          />
        )}
      />
    </>
  );
}
