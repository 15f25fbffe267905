import { AsTable } from '../../../ui/AsTable.tsx';
import { Chart } from '../../../ui/charts/Chart.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import { drawnWeeks } from './drawn.ts';
import { Keys } from './Keys.tsx';
import { readWeek } from './readings.ts';
import { type WeekLook, WeekTable } from './WeekTable.tsx';
import { type ShownWeek, sumsOf } from './weeks.ts';

const said = words.dashboardOverTime;

/** What the weeks and their picture are made of. */
export interface WeeksParts {
  readonly weeks: readonly ShownWeek[];
  readonly view: WeekLook;
  /** The finding. */
  readonly title: string;
}

/** Hours by platform, leads and sales where they happened. */
export function Weeks({ weeks, view, title }: WeeksParts) {
  const { currency } = view.settings;
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
      <AsTable
        name={said.table}
        table={() => (
          <WeekTable
            caption={said.weeksCaption}
            weeks={weeks}
            figures={['leads', 'sales', 'paid']}
            view={view}
          />
        )}
      />
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
