import type { Effort } from '../../domain/cost.ts';
import { allEfforts, deleteEffort } from '../../storage/efforts.ts';
import { channelName } from '../../ui/channelName.ts';
import { hoursAndMinutes, shortDay } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';

const said = words.sessions.byHand;

/** Time that was logged by hand, the latest first; nothing while there is none. */
export function Logged() {
  const efforts = useLive(() => allEfforts(db), []);
  if (efforts.kind !== 'ready' || efforts.value.length === 0) return null;
  return (
    <Table
      kind="logged"
      caption={said.caption}
      head={
        <Row>
          <ColumnHead>{said.day}</ColumnHead>
          <ColumnHead>{said.channel}</ColumnHead>
          <ColumnHead>{said.what}</ColumnHead>
          <ColumnHead kind="num">{said.time}</ColumnHead>
          <ColumnHead>
            <span class="hidden">{said.delete}</span>
          </ColumnHead>
        </Row>
      }
    >
      {efforts.value.map((effort) => (
        <Row key={effort.id}>
          <RowHead>{shortDay(effort.on)}</RowHead>
          <Cell>
            <Swatch channel={effort.channel} />
            {channelName(effort.channel)}
          </Cell>
          <Cell>{effort.note === '' ? said.kinds[effort.kind] : effort.note}</Cell>
          <Figure label={said.time}>{timeText(effort)}</Figure>
          <Cell kind="num">
            <button
              type="button"
              class="plain"
              aria-label={said.deleteOf(effort.note || channelName(effort.channel))}
              onClick={() => carryOut(() => deleteEffort(db, effort.id, now()), said.deleted)}
            >
              {said.delete}
            </button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function timeText({ every, minutes }: Effort): string {
  const time = hoursAndMinutes(minutes);
  return every === 'week' ? said.weekly(time) : time;
}
