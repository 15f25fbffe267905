import { readAnswer, type YesPartlyNo } from '../../domain/commitment.ts';
import { type LookedBack, lookBack } from '../../domain/lookBack.ts';
import type { Review, WeekSeen } from '../../domain/review.ts';
import { channelName } from '../../ui/channelName.ts';
import { day, hoursAndMinutes } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { dayRange, minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { KEPT } from './asked.ts';
import { answered, changedOf, changeOf, type Draft } from './draft.ts';
import type { Asked } from './readAsked.ts';
import { commitmentText, isUnknown, outcomeText } from './sentence.ts';
import { YesNo } from './YesNo.tsx';

const said = words.reviewSteps.brought.decided;

/** What was decided last week, whether it was kept, and what came of it. */
export function Looking({
  asked,
  draft,
  change,
}: {
  readonly asked: Asked;
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
}) {
  const { before, decided: week } = asked;
  if (before === null) {
    return (
      <Section title={said.title}>
        <p class="prose">{said.none}</p>
      </Section>
    );
  }
  const rows = lookBack(before, week.facts);
  const answer = (question: string) => (value: YesPartlyNo) =>
    change(answered(draft, question, value));
  return (
    <Section title={said.title} note={said.note(dayRange(week.days))}>
      <Statement>{week.recorded ? keptSentence(rows) : said.notRecorded}</Statement>
      <DecidedTable rows={rows} week={week} />
      {rows.map(({ platform }) => {
        const thing = before.answers[changeOf(platform)];
        return thing === undefined ? null : (
          <YesNo
            key={platform}
            question={said.did(channelName(platform), thing)}
            chosen={readAnswer(draft.answers[changedOf(platform)])}
            onAnswer={answer(changedOf(platform))}
          />
        );
      })}
      <Committed asked={asked} before={before} draft={draft} onAnswer={answer(KEPT)} />
    </Section>
  );
}

function keptSentence(rows: readonly LookedBack[]): string {
  const budgets = rows.filter(({ over }) => over !== null);
  const kept = budgets.filter(({ over }) => over === 0);
  return budgets.length === 0 ? said.noBudgets : said.statement(kept.length, budgets.length);
}

function DecidedTable({
  rows,
  week: decided,
}: {
  readonly rows: readonly LookedBack[];
  readonly week: WeekSeen;
}) {
  const unknown = isUnknown(decided) ? words.review.platforms.notSeen : undefined;
  return (
    <Table
      kind="facts"
      caption={said.caption}
      captionHidden
      head={
        <Row>
          <ColumnHead>{said.platform}</ColumnHead>
          <ColumnHead>{said.decision}</ColumnHead>
          <ColumnHead kind="num">{said.budget}</ColumnHead>
          <ColumnHead kind="num">{said.time}</ColumnHead>
          <ColumnHead>{said.brought}</ColumnHead>
        </Row>
      }
    >
      {rows.map(({ platform, decision, budget, over, week }) => (
        <Row key={platform}>
          <RowHead>
            <Swatch channel={platform} />
            {channelName(platform)}
          </RowHead>
          <Cell>
            {decision === null
              ? words.review.decided.none
              : words.review.decide.decisions[decision]}
          </Cell>
          <Figure label={said.budget} why={budget === null ? said.noBudgets : undefined}>
            {hoursAndMinutes(budget ?? 0)}
          </Figure>
          <Figure label={said.time} why={unknown} kind={over !== null && over > 0 ? 'alert' : ''}>
            {hoursAndMinutes(minutesOf(week.seconds))}
          </Figure>
          <Cell>{outcomeText(week, decided.currency) || said.nothing}</Cell>
        </Row>
      ))}
    </Table>
  );
}

/** The commitment of last week: her word, and what was logged meanwhile. */
function Committed({
  asked,
  before,
  draft,
  onAnswer,
}: {
  readonly asked: Asked;
  readonly before: Review;
  readonly draft: Draft;
  readonly onAnswer: (answer: YesPartlyNo) => void;
}) {
  const { commitment } = before;
  if (commitment == null) return null;
  const own = readAnswer(draft.answers[KEPT]);
  const touched = asked.commitment === 'yes';
  return (
    <div>
      <YesNo
        question={said.commitment(commitmentText(commitment))}
        chosen={own ?? (touched ? 'yes' : null)}
        onAnswer={onAnswer}
      />
      {own === null && touched && <p class="small quiet">{said.touched}</p>}
      {own === null && asked.commitment === 'not yet' && (
        <p class="small quiet">{said.notYet(day(commitment.on))}</p>
      )}
    </div>
  );
}
