import { useState } from 'preact/hooks';
import { type HeatCell, heatMap } from '../../../domain/analytics/timeUse.ts';
import { AsTable } from '../../../ui/AsTable.tsx';
import { Chart } from '../../../ui/charts/Chart.tsx';
import { Explained } from '../../../ui/Explained.tsx';
import { count, percent, weekdayName } from '../../../ui/format.ts';
import { Split } from '../../../ui/Split.tsx';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import { hoursSaid, hoursShort } from '../overTime/time.ts';
import type { View } from '../view.ts';
import { explainCell } from './explain.ts';
import { daysLookedAt } from './read.ts';

const said = words.dashboardTime.heat;
const KINDS = ['all', 'goal', 'unstated', 'personal', 'customer'] as const;
const HOURS = 24;

/** When the watched time falls, hour by weekday, for all of it or for what it served. */
export function HeatMap({ view }: { readonly view: View }) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  const slices = view.ledger.slices.filter((slice) => kind === 'all' || slice.purpose === kind);
  const cells = heatMap(slices, daysLookedAt(view), view.weekStart);
  const most = cells.reduce((best, cell) => (cell.hours > best.hours ? cell : best));
  const whole = cells.reduce((sum, cell) => sum + cell.hours, 0);
  const finding =
    most.hours === 0
      ? said.nothing
      : said.finding(
          weekdayName(most.weekday, 'long'),
          said.hours(most.hour),
          hoursShort(most.hours),
        );
  const drawn = cells.map((cell) => ({
    day: weekdayName(cell.weekday, 'short'),
    hour: cell.hour,
    share: most.hours === 0 ? 0 : cell.hours / most.hours,
  }));
  return (
    <div class="more-part">
      <h3>{said.title}</h3>
      <div class="lay noprint">
        <Split
          legend={said.which}
          legendHidden
          choices={KINDS.map((value) => ({ value, label: said.kind[value] }))}
          chosen={kind}
          onChoice={setKind}
        />
      </div>
      <p>{finding}</p>
      <Chart
        title={finding}
        load={() =>
          import('../../../ui/charts/heatPlot.ts').then((plot) => (at) => plot.drawHeat(drawn, at))
        }
        readings={cells.map((cell) => readCell(cell, whole))}
        columns={HOURS}
        first={cells.indexOf(most)}
        unit={words.dashboardTime.hourUnit}
        inputs={JSON.stringify(drawn)}
      />
      <p class="faint">{said.darker}</p>
      <AsTable
        name={words.dashboardTime.table}
        table={() => <HeatTable cells={cells} whole={whole} />}
      />
    </div>
  );
}

/** An hour in words, with its share of all this time. */
function readCell({ weekday, hour, hours }: HeatCell, whole: number): string {
  const written = hours === 0 ? said.none : said.share(hoursSaid(hours), percent(hours / whole));
  return said.cell(weekdayName(weekday, 'long'), said.hours(hour), written);
}

/** Only hours of the day that hold any time. */
function HeatTable({
  cells,
  whole,
}: {
  readonly cells: readonly HeatCell[];
  readonly whole: number;
}) {
  const weekdays = cells.filter(({ hour }) => hour === 0).map(({ weekday }) => weekday);
  const used = Array.from({ length: HOURS }, (_, hour) => hour).filter((hour) =>
    cells.some((cell) => cell.hour === hour && cell.hours > 0),
  );
  const at = (weekday: number, hour: number) =>
    cells.find((cell) => cell.weekday === weekday && cell.hour === hour)?.hours ?? 0;
  return (
    <div>
      <Table
        kind="heat-rows"
        caption={said.caption}
        head={
          <Row>
            <ColumnHead>{said.hour}</ColumnHead>
            {weekdays.map((weekday) => (
              <ColumnHead key={weekday} kind="num">
                {weekdayName(weekday, 'short')}
              </ColumnHead>
            ))}
          </Row>
        }
      >
        {used.map((hour) => (
          <Row key={hour}>
            <RowHead>{said.hours(hour)}</RowHead>
            {weekdays.map((weekday) => (
              <Figure key={weekday} label={weekdayName(weekday, 'short')}>
                <Minutes hours={at(weekday, hour)} whole={whole} />
              </Figure>
            ))}
          </Row>
        ))}
      </Table>
    </div>
  );
}

function Minutes({ hours, whole }: { readonly hours: number; readonly whole: number }) {
  const written = count(hours * 60);
  if (hours === 0) return written;
  return <Explained by={explainCell(hours, whole)}>{written}</Explained>;
}
