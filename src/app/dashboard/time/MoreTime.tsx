import { useMemo } from 'preact/hooks';
import { timeUse } from '../../../domain/analytics/timeUse.ts';
import type { Surface } from '../../../domain/surface.ts';
import { Explained } from '../../../ui/Explained.tsx';
import { count } from '../../../ui/format.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import { hoursFigure } from '../overTime/time.ts';
import type { View } from '../view.ts';
import { explainPart } from './explain.ts';
import { HeatMap } from './HeatMap.tsx';
import { daysLookedAt } from './read.ts';
import { Came } from './UseTable.tsx';
import { useTime } from './useTime.ts';

const said = words.dashboardTime.parts;

/** When the time falls, and on which parts of the platforms. */
export function MoreTime({ view }: { readonly view: View }) {
  const read = useTime(view);
  const from = read.kind === 'ready' ? [...read.value.surfaces.values()] : [];
  return (
    <div class="more-time">
      <HeatMap view={view} />
      <Parts view={view} from={from} />
    </div>
  );
}

function Parts({ view, from }: { readonly view: View; readonly from: readonly Surface[] }) {
  const { surfaces, total } = useMemo(
    () => timeUse(view.ledger.slices, daysLookedAt(view)),
    [view],
  );
  const fruitful = [...new Set(from)].filter(
    (surface) => !surfaces.some((row) => row.surface === surface),
  );
  const rows = [...surfaces, ...fruitful.map((surface) => ({ surface, hours: 0 }))];
  return (
    <div class="more-part">
      <h3>{said.title}</h3>
      <Table
        kind="parts"
        caption={said.caption}
        captionHidden
        head={
          <Row>
            <ColumnHead>{said.part}</ColumnHead>
            <ColumnHead kind="num">{said.hours}</ColumnHead>
            <ColumnHead kind="num">{said.leads}</ColumnHead>
          </Row>
        }
      >
        {rows.map(({ surface, hours }) => (
          <Row key={surface}>
            <RowHead>{words.shared.surface[surface]}</RowHead>
            <Figure label={said.hours}>
              {hours === 0 ? (
                count(0)
              ) : (
                <Explained by={explainPart(hours, total.all)}>{hoursFigure(hours)}</Explained>
              )}
            </Figure>
            <Figure label={said.leads}>
              <Came leads={from.filter((one) => one === surface).length} />
            </Figure>
          </Row>
        ))}
      </Table>
    </div>
  );
}
