import { Chart } from '../../../ui/charts/Chart.tsx';
import { count, wholeMoney } from '../../../ui/format.ts';
import { words } from '../../../ui/words/words.ts';
import { drawnWeeks } from './drawn.ts';
import { Keys } from './Keys.tsx';
import { readWeek } from './readings.ts';
import { WeekTable } from './WeekTable.tsx';
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
        <WeekTable
          caption={said.weeksCaption}
          weeks={weeks}
          columns={[
            { name: said.leads, of: (week) => count(week.leads) },
            { name: said.sales, of: (week) => count(week.sales) },
            { name: said.paid, of: (week) => wholeMoney(week.cash, currency) },
          ]}
        />
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
