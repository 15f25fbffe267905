import { PLATFORMS, type Platform } from '../../domain/platform.ts';
import { DECISIONS, type Review, type WeekSeen } from '../../domain/review.ts';
import { wholeMinutes } from '../../domain/wholeMinutes.ts';
import { hoursAndMinutes } from '../../ui/format.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { Cell, ColumnHead, Figure, RowHead, Table, Row as TableRow } from '../../ui/Table.tsx';
import { words } from '../../ui/words/words.ts';
import {
  choicesOf,
  type Draft,
  decided,
  type Errors,
  type Row,
  type RowErrors,
  readDecision,
  totalMinutes,
} from './draft.ts';
import { WhatHappened } from './WhatHappened.tsx';

const said = words.review.decide;

/** A row for each platform: what happened, the decision, and the minutes for next week. */
export function DecideTable({
  week,
  before,
  draft,
  errors,
  change,
}: {
  readonly week: WeekSeen;
  readonly before: Review | null;
  readonly draft: Draft;
  readonly errors: Errors;
  readonly change: (platform: Platform, row: Row) => void;
}) {
  const minutes = wholeMinutes(week.facts.map((row) => row.seconds));
  return (
    <Table
      kind="decide"
      caption={said.caption}
      captionHidden
      head={<Heads />}
      foot={
        <TableRow>
          <RowHead>{said.total}</RowHead>
          <Cell />
          <Figure label={said.time}>
            {hoursAndMinutes(minutes.reduce((sum, part) => sum + part, 0))}
          </Figure>
          <Cell />
          <Figure label={said.minutes}>
            <output>{hoursAndMinutes(totalMinutes(choicesOf(draft)))}</output>
          </Figure>
        </TableRow>
      }
    >
      {PLATFORMS.map((platform, at) => (
        <TableRow key={platform}>
          <RowHead>
            <Swatch channel={platform} />
            {words.shared.platform[platform]}
          </RowHead>
          <Cell kind="why">
            <WhatHappened week={week} platform={platform} budget={before?.budgets[platform]} />
          </Cell>
          <Figure label={said.time}>{hoursAndMinutes(minutes[at] ?? 0)}</Figure>
          <Choose
            platform={platform}
            row={draft[platform]}
            errors={errors[platform] ?? {}}
            decide={(decision) =>
              change(platform, decided(draft[platform], decision, week, platform))
            }
            write={(text) => change(platform, { ...draft[platform], minutes: text })}
          />
        </TableRow>
      ))}
    </Table>
  );
}

function Heads() {
  return (
    <TableRow>
      <ColumnHead>{said.platform}</ColumnHead>
      <ColumnHead>{said.why}</ColumnHead>
      <ColumnHead kind="num">{said.time}</ColumnHead>
      <ColumnHead>{said.decision}</ColumnHead>
      <ColumnHead kind="num">{said.minutes}</ColumnHead>
    </TableRow>
  );
}

function Choose({
  platform,
  row,
  errors,
  decide,
  write,
}: {
  readonly platform: Platform;
  readonly row: Row;
  readonly errors: RowErrors;
  readonly decide: (decision: Row['decision']) => void;
  readonly write: (text: string) => void;
}) {
  const name = words.shared.platform[platform];
  return (
    <>
      <Cell>
        <select
          aria-label={said.decisionFor(name)}
          aria-invalid={errors.decision !== undefined || undefined}
          aria-describedby={errors.decision && `decision-${platform}`}
          value={row.decision}
          onChange={(event) => decide(readDecision(event.currentTarget.value))}
        >
          <option value="">{said.choose}</option>
          {DECISIONS.map((decision) => (
            <option key={decision} value={decision}>
              {said.decisions[decision]}
            </option>
          ))}
        </select>
        <Wrong id={`decision-${platform}`} text={errors.decision} />
      </Cell>
      <Cell kind="num budget">
        <input
          class="num"
          inputMode="text"
          autoComplete="off"
          aria-label={said.minutesFor(name)}
          aria-invalid={errors.minutes !== undefined || undefined}
          aria-describedby={errors.minutes && `minutes-${platform}`}
          value={row.minutes}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <Wrong id={`minutes-${platform}`} text={errors.minutes} />
      </Cell>
    </>
  );
}

function Wrong({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p class="error" id={id}>
      {text}
    </p>
  );
}
