import { useState } from 'preact/hooks';
import { type HeatCell, heatMap } from '../../../domain/analytics/timeUse.ts';
import { Chart } from '../../../ui/charts/Chart.tsx';
import { count, weekdayName } from '../../../ui/format.ts';
import { Split } from '../../../ui/Split.tsx';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/words.ts';
import { hoursSaid, hoursShort } from '../overTime/time.ts';
import type { View } from '../view.ts';
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
        readings={cells.map(readCell)}
        columns={HOURS}
        first={cells.indexOf(most)}
        unit={words.dashboardTime.hourUnit}
        inputs={JSON.stringify(drawn)}
      />
      <p class="faint">{said.darker}</p>
      <details>
        <summary>{words.dashboardTime.table}</summary>
        <HeatTable cells={cells} />
      </details>
    </div>
  );
}

function readCell({ weekday, hour, hours }: HeatCell): string {
  const written = hours === 0 ? said.none : hoursSaid(hours);
  return said.cell(weekdayName(weekday, 'long'), said.hours(hour), written);
}

/** Only hours of the day that hold any time. */
function HeatTable({ cells }: { readonly cells: readonly HeatCell[] }) {
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
                {count(at(weekday, hour) * 60)}
              </Figure>
            ))}
          </Row>
        ))}
      </Table>
    </div>
  );
}
