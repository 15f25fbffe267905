import type { Session } from '../../domain/session.ts';
import type { StoryLine } from '../../domain/sessionStory.ts';
import { minutesAndSeconds } from '../../ui/format.ts';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { clock, shortDuration } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { endingText } from './endings.ts';

const said = words.sessions.open;

/** Each visit with the reason it began and ended, and what was not counted between them. */
export function Story({
  story,
  session,
  attention,
}: {
  readonly story: readonly StoryLine[];
  readonly session: Session;
  /** Seconds. */
  readonly attention: number;
}) {
  return (
    <Table
      kind="story"
      caption={said.caption}
      head={
        <Row>
          <ColumnHead>{said.from}</ColumnHead>
          <ColumnHead>{said.happened}</ColumnHead>
          <ColumnHead kind="num">{said.counted}</ColumnHead>
        </Row>
      }
      foot={
        <Row>
          <RowHead>{said.attention}</RowHead>
          <Cell />
          <Figure label={said.counted}>{minutesAndSeconds(attention)}</Figure>
        </Row>
      }
    >
      {story.map((line) => (
        <Line key={keyOf(line)} line={line} session={session} />
      ))}
    </Table>
  );
}

/** No two lines of a session have the same: visits of no length may begin together. */
export const keyOf = (line: StoryLine): string =>
  line.kind === 'visit' ? line.visit.id : `away ${line.start}`;

function Line({ line, session }: { readonly line: StoryLine; readonly session: Session }) {
  const { zone } = session;
  switch (line.kind) {
    case 'away':
      return (
        <Row kind="quiet">
          <RowHead>{clock(line.start, zone, 'seconds')}</RowHead>
          <Cell>
            {said.away(
              shortDuration((line.end - line.start) / 1000),
              words.sessions.away[line.why],
            )}
          </Cell>
          <Figure label={said.counted} why={said.notCounted} />
        </Row>
      );
    case 'visit':
      return (
        <Row>
          <RowHead>{clock(line.visit.start, zone, 'seconds')}</RowHead>
          <Cell>
            {said.part(
              words.shared.surface[line.visit.surface],
              words.sessions.began[line.began],
              endingText(line.visit, zone),
            )}
            .{line.planEnd !== null && ` ${planEndText(line.planEnd, session)}`}
          </Cell>
          <Figure label={said.counted}>{minutesAndSeconds(line.visit.seconds)}</Figure>
        </Row>
      );
  }
}

const planEndText = (at: number, { plannedMinutes, zone }: Session): string =>
  said.planEnd(plannedMinutes ?? 0, clock(at, zone, 'seconds'));
