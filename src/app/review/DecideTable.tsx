import type { Platform } from '../../domain/platform.ts';
import { DECISIONS } from '../../domain/review.ts';
import { weeksIn } from '../../domain/reviewWeeks.ts';
import { wholeMinutes } from '../../domain/wholeMinutes.ts';
import { channelName } from '../../ui/channelName.ts';
import { hoursAndMinutes } from '../../ui/format.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { duration } from '../../ui/timeText.ts';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { words } from '../../ui/words/allWords.ts';
import { type Draft, decided, readDecision, rowOf, shared, suggestedFor, total } from './draft.ts';
import { stepForMinutes } from './namedStep.ts';
import type { Asked } from './readAsked.ts';
import { capital, isUnknown } from './sentence.ts';

const said = words.reviewPlan.decide;

/** A row for each platform: whether it pays, what is suggested, the decision, and its minutes. */
export function DecideTable({
  asked,
  draft,
  change,
}: {
  readonly asked: Asked;
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
}) {
  const { facts, days } = asked.week;
  const last = said.last(weeksIn(days));
  const minutes = wholeMinutes(facts.map((row) => row.seconds / weeksIn(days)));
  const unknown = isUnknown(asked.week) ? words.review.platforms.notSeen : undefined;
  const spent = minutes.reduce((sum, part) => sum + part, 0);
  return (
    <Table
      kind="decide"
      caption={said.caption}
      captionHidden
      head={<Heads last={last} />}
      foot={
        <>
          <Rest asked={asked} draft={draft} />
          <Row kind="all">
            <RowHead>{said.total}</RowHead>
            <Cell />
            <Figure label={last} why={unknown}>
              {hoursAndMinutes(spent)}
            </Figure>
            <Cell />
            <Figure label={said.minutes}>
              <output>{hoursAndMinutes(total(draft))}</output>
            </Figure>
          </Row>
        </>
      }
    >
      {facts.map(({ platform }, at) => (
        <Row key={platform}>
          <RowHead>
            <Swatch channel={platform} />
            {channelName(platform)}
          </RowHead>
          <Cell kind="why">
            <Why asked={asked} platform={platform} />
          </Cell>
          <Figure label={last} why={unknown}>
            {hoursAndMinutes(minutes[at] ?? 0)}
          </Figure>
          <Choose asked={asked} platform={platform} draft={draft} change={change} />
        </Row>
      ))}
    </Table>
  );
}

function Heads({ last }: { readonly last: string }) {
  return (
    <Row>
      <ColumnHead>{said.platform}</ColumnHead>
      <ColumnHead>{said.why}</ColumnHead>
      <ColumnHead kind="num">{last}</ColumnHead>
      <ColumnHead>{said.decision}</ColumnHead>
      <ColumnHead kind="num">{said.minutes}</ColumnHead>
    </Row>
  );
}

function Why({ asked, platform }: { readonly asked: Asked; readonly platform: Platform }) {
  const { verdicts } = asked.week.found;
  const found = verdicts.find(({ channel }) => channel === platform);
  return (
    <>
      {found !== undefined && <VerdictMark verdict={found.verdict} />}
      <p class="small quiet">{suggestedFor(asked.week.found, platform).why}</p>
    </>
  );
}

/** What goes to no platform: follow-ups first, then the step that was named. */
function Rest({ asked, draft }: { readonly asked: Asked; readonly draft: Draft }) {
  const { reserve, overdue } = asked.week.found;
  const { rest } = draft.shares;
  const forCalls = Math.min(reserve, rest);
  return (
    <Row kind="rest">
      <RowHead>{said.rest}</RowHead>
      <Cell kind="why">
        <p class="small quiet">
          {forCalls > 0 &&
            said.restFollowUps(duration(forCalls * 60), words.reviewFound.overdue(overdue))}
          {said.restWhy(capital(stepForMinutes(asked)))}
        </p>
      </Cell>
      <Cell />
      <Cell />
      <Figure label={said.minutes}>
        <output>{hoursAndMinutes(rest)}</output>
      </Figure>
    </Row>
  );
}

function Choose({
  asked,
  platform,
  draft,
  change,
}: {
  readonly asked: Asked;
  readonly platform: Platform;
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
}) {
  const { found } = asked.week;
  const name = channelName(platform);
  const { decision } = rowOf(draft, platform);
  const minutes = draft.shares.platforms[platform] ?? 0;
  return (
    <>
      <Cell>
        <select
          aria-label={said.decisionFor(name)}
          value={decision}
          onChange={(event) =>
            change(decided(draft, platform, readDecision(event.currentTarget.value), found))
          }
        >
          {decision === '' && <option value="">{said.unusedChoice}</option>}
          {DECISIONS.map((one) => (
            <option key={one} value={one}>
              {words.review.decide.decisions[one]}
            </option>
          ))}
        </select>
      </Cell>
      <Cell kind="num budget">
        <input
          type="range"
          min={0}
          max={Math.max(total(draft), minutes)}
          step={STEP}
          value={minutes}
          aria-label={said.minutesFor(name)}
          aria-valuetext={duration(minutes * 60)}
          disabled={total(draft) === 0}
          onInput={(event) => change(shared(draft, platform, event.currentTarget.valueAsNumber))}
        />
        <output>{hoursAndMinutes(minutes)}</output>
      </Cell>
    </>
  );
}

const STEP = 5;
