import { ACTIVITIES } from '../../../domain/activity.ts';
import type { ActivityHours, TimeUse } from '../../../domain/analytics/timeUse.ts';
import type { Surface } from '../../../domain/surface.ts';
import { channelName } from '../../../ui/channelName.ts';
import { Explained } from '../../../ui/Explained.tsx';
import { count } from '../../../ui/format.ts';
import { Swatch } from '../../../ui/Swatch.tsx';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import { hoursFigure } from '../overTime/time.ts';
import { explainPart } from './explain.ts';
import { cameFrom } from './finding.ts';

const said = words.dashboardTime;

/** Hours by platform and activity, what they served, and the leads that came from each activity. */
export function UseTable({
  use,
  from,
}: {
  readonly use: TimeUse;
  readonly from: readonly Surface[];
}) {
  const most = Math.max(...use.platforms.flatMap(({ by }) => Object.values(by)));
  const aside = [use.personal, use.customer].some((row) => row.all > 0);
  return (
    <Table kind="use" caption={said.caption} head={<Heads />}>
      {use.platforms
        .filter((row) => row.all > 0)
        .map((row) => (
          <Row key={row.platform}>
            <RowHead>
              <Swatch channel={row.platform} />
              {channelName(row.platform)}
            </RowHead>
            <Hours of={row} most={most} />
          </Row>
        ))}
      <Row kind="total">
        <RowHead>{said.total}</RowHead>
        <Hours of={use.total} />
      </Row>
      <Part name={said.goal} of={use.goal} />
      <Part name={said.unstated} of={use.unstated} />
      {from.length > 0 && <Leads from={from} />}
      {aside && (
        <Row kind="apart">
          <RowHead>{said.aside}</RowHead>
        </Row>
      )}
      <Part name={said.personal} of={use.personal} />
      <Part name={said.customer} of={use.customer} />
    </Table>
  );
}

function Heads() {
  return (
    <Row>
      <ColumnHead>{said.head.platform}</ColumnHead>
      {ACTIVITIES.map((activity) => (
        <ColumnHead key={activity} kind="num">
          {said.head[activity]}
        </ColumnHead>
      ))}
      <ColumnHead kind="num">{said.head.all}</ColumnHead>
    </Row>
  );
}

/** A part of the total, or what stands beside it; nothing where there is none. */
function Part({ name, of }: { readonly name: string; readonly of: ActivityHours }) {
  if (of.all === 0) return null;
  return (
    <Row kind="part">
      <RowHead>{name}</RowHead>
      <Hours of={of} />
    </Row>
  );
}

/** `most` draws a bar under each figure, as long as its share of the longest. */
function Hours({ of, most }: { readonly of: ActivityHours; readonly most?: number }) {
  return (
    <>
      {ACTIVITIES.map((activity) => (
        <Figure key={activity} label={said.head[activity]}>
          <Spent hours={of.by[activity]} of={of.all} />
          {most !== undefined && (
            <span class="bar" style={{ width: `${(of.by[activity] / most) * 100}%` }} />
          )}
        </Figure>
      ))}
      <Figure label={said.head.all} kind="strong">
        <Explained by={said.explain.all}>{hoursFigure(of.all) || count(0)}</Explained>
      </Figure>
    </>
  );
}

/** Hours of one kind, and their part of the row. */
function Spent({ hours, of }: { readonly hours: number; readonly of: number }) {
  if (hours === 0 || of === 0) return count(0);
  return <Explained by={explainPart(hours, of)}>{hoursFigure(hours)}</Explained>;
}

function Leads({ from }: { readonly from: readonly Surface[] }) {
  return (
    <Row kind="came">
      <RowHead>{said.leads}</RowHead>
      {ACTIVITIES.map((activity) => (
        <Figure key={activity} label={said.head[activity]}>
          <Came leads={cameFrom(from, activity)} />
        </Figure>
      ))}
      <Figure label={said.head.all} kind="strong">
        <Came leads={from.length} />
      </Figure>
    </Row>
  );
}

/** Leads that came from somewhere on the platforms. */
export function Came({ leads }: { readonly leads: number }) {
  const written = count(leads);
  return leads === 0 ? written : <Explained by={said.explain.leads}>{written}</Explained>;
}
