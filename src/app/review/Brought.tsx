import { maturityOf } from '../../domain/analytics/maturity.ts';
import type { WeekSeen } from '../../domain/review.ts';
import { sumOf } from '../../domain/sums.ts';
import { channelName } from '../../ui/channelName.ts';
import { count, list, wholeMoney } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { Looking } from './Looking.tsx';
import type { Asked } from './readAsked.ts';
import type { StepProps } from './Steps.tsx';
import { Telling } from './Telling.tsx';

const said = words.reviewSteps.brought;

/** Step 2: whether each channel pays, what its leads are worth, and what became of last week's plan. */
export function Brought({ asked, draft, change }: StepProps) {
  const { week, settings } = asked;
  const lacks = settings.typicalSale === null || settings.hourlyValue === null;
  return (
    <>
      <Target week={week} />
      <Verdicts week={week} />
      {lacks && (
        <p class="prose review-lacks">
          <a href={addressOf('goals')}>{said.missing}</a>
        </p>
      )}
      <Cohorts asked={asked} />
      <Telling asked={asked} />
      <Looking asked={asked} draft={draft} change={change} />
    </>
  );
}

function Target({ week }: { readonly week: WeekSeen & Pick<Asked['week'], 'found'> }) {
  const { target } = week.found;
  return (
    <Section title={said.target}>
      {target == null ? (
        <p class="prose">
          {said.noTarget} <a href={addressOf('goals')}>{words.reviewSteps.way.go.goals}</a>
        </p>
      ) : (
        <Statement>{target}</Statement>
      )}
    </Section>
  );
}

function Verdicts({ week }: { readonly week: WeekSeen & Pick<Asked['week'], 'found'> }) {
  const { verdicts } = week.found;
  if (verdicts.length === 0) return null;
  return (
    <Section title={said.verdict}>
      <Statement>{changedSentence(verdicts)}</Statement>
      <Table
        kind="review-verdicts"
        caption={said.caption}
        captionHidden
        head={
          <Row>
            <ColumnHead>{said.channel}</ColumnHead>
            <ColumnHead>{said.verdict}</ColumnHead>
            <ColumnHead>{said.changed}</ColumnHead>
          </Row>
        }
      >
        {verdicts.map(({ channel, verdict, why, before }) => (
          <Row key={channel}>
            <RowHead>
              <Swatch channel={channel} />
              {channelName(channel)}
            </RowHead>
            <Cell>
              <VerdictMark verdict={verdict} />
              <p class="small quiet">{why}</p>
            </Cell>
            <Cell kind="quiet">{changedText(verdict, before)}</Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

function changedSentence(verdicts: readonly Found[]): string {
  if (verdicts.every(({ before }) => before === null)) return said.first;
  const changed = verdicts.filter(({ verdict, before }) => before !== null && before !== verdict);
  return changed.length === 0
    ? said.same
    : said.changes(list(changed.map(({ channel }) => channelName(channel))));
}

type Found = Asked['week']['found']['verdicts'][number];

function changedText(verdict: Found['verdict'], before: Found['before']): string {
  const text = words.reviewFound.changed;
  if (before === null) return text.new;
  return before === verdict ? text.same : text.was(words.verdict.name[before]);
}

const cohort = said.cohort;

/** Leads by the channel they came from, with what they brought and may still bring. */
function Cohorts({ asked }: { readonly asked: Asked }) {
  const { currency } = asked.week;
  const rows = asked.judgement.channels.filter(({ counts }) => counts.leads > 0);
  if (rows.length === 0) return null;
  const won = sumOf(rows, ({ wonSoFar }) => wonSoFar);
  const come = sumOf(rows, ({ stillToCome }) => stillToCome);
  return (
    <Section title={cohort.title} note={cohort.note}>
      <Statement>{cohortSentence(won, come, currency)}</Statement>
      <Table
        kind="review-cohorts"
        caption={cohort.caption}
        captionHidden
        head={
          <Row>
            <ColumnHead>{said.channel}</ColumnHead>
            {[cohort.leads, cohort.won, cohort.come].map((head) => (
              <ColumnHead key={head} kind="num">
                {head}
              </ColumnHead>
            ))}
            <ColumnHead>{cohort.age}</ColumnHead>
          </Row>
        }
      >
        {rows.map(({ channel, counts, wonSoFar, stillToCome, maturity }) => (
          <Row key={channel}>
            <RowHead>
              <Swatch channel={channel} />
              {channelName(channel)}
            </RowHead>
            <Figure label={cohort.leads}>{count(counts.leads)}</Figure>
            <Figure label={cohort.won} kind={wonSoFar > 0 ? 'outcome' : ''}>
              {wholeMoney(wonSoFar, currency)}
            </Figure>
            <Figure label={cohort.come}>{wholeMoney(rounded(stillToCome), currency)}</Figure>
            <Cell kind="quiet">
              {maturity.value === null
                ? cohort.noLeads
                : cohort.maturity[maturityOf(maturity.value)]}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

function cohortSentence(won: number, come: number, currency: string): string {
  const isMore = wholeMoney(rounded(come), currency) !== wholeMoney(0, currency);
  const more = wholeMoney(rounded(come), currency);
  if (won <= 0) return isMore ? cohort.statementCome(more) : cohort.statementNone;
  const money = wholeMoney(won, currency);
  return isMore ? cohort.statement(money, more) : cohort.statementWon(money);
}

/** An estimate to two figures: more would promise more than is known. */
const rounded = (minor: number): number => Number(minor.toPrecision(2));
