import { lagOf, leadEnds } from '../../../domain/analytics/lagOf.ts';
import { AsTable } from '../../../ui/AsTable.tsx';
import { Chart } from '../../../ui/charts/Chart.tsx';
import { Explained } from '../../../ui/Explained.tsx';
import { percent } from '../../../ui/format.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import type { View } from '../view.ts';

const said = words.dashboardStop.lag;
/** Days between two rows of the table. */
const ROW_DAYS = 7;

/** How long a sale takes, from the day its lead came. */
export function LagCurve({ view }: { readonly view: View }) {
  const ends = leadEnds(view.everything, view);
  const lag = lagOf(ends);
  if (lag === null) {
    return <p>{said.tooFew(ends.filter(({ end }) => end === 'won').length)}</p>;
  }
  const { share, wins, half, nine, open } = lag;
  const drawn = {
    share,
    wins: wins.map(Math.ceil),
    zero: said.zero,
    named: [
      { day: half, name: said.half(half) },
      ...(nine > half ? [{ day: nine, name: said.nine(nine) }] : []),
    ],
  };
  return (
    <div class="lag">
      <p>{said.finding(half)}</p>
      <Chart
        title={said.finding(half)}
        load={() =>
          import('../../../ui/charts/lagPlot.ts').then((plot) => (at) => plot.drawLag(drawn, at))
        }
        readings={share.map((won, day) => said.by(day, percent(won)))}
        first={half}
        unit={said.unit}
        inputs={JSON.stringify(drawn)}
      />
      <p class="faint">
        {said.explain(wins.length, open)}{' '}
        {said.reckoned(view.plan.daysToClose, Math.round(view.judgement.cycleMedian))}
      </p>
      <AsTable
        name={said.table}
        table={() => <LagTable share={share} by={said.explain(wins.length, open)} />}
      />
    </div>
  );
}

function LagTable({ share, by }: { readonly share: readonly number[]; readonly by: string }) {
  const last = share.length - 1;
  const days = share.flatMap((_, day) => (day % ROW_DAYS === 0 || day === last ? day : []));
  return (
    <Table
      kind="parts"
      caption={said.caption}
      captionHidden
      head={
        <Row>
          <ColumnHead>{said.day}</ColumnHead>
          <ColumnHead kind="num">{said.share}</ColumnHead>
        </Row>
      }
    >
      {days.map((day) => (
        <Row key={day}>
          <RowHead>{day}</RowHead>
          <Figure label={said.share}>
            <Explained by={by}>{percent(share[day] ?? 0)}</Explained>
          </Figure>
        </Row>
      ))}
    </Table>
  );
}
