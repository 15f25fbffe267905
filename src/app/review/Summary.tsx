import { useState } from 'preact/hooks';
import type { Review } from '../../domain/review.ts';
import { Section } from '../../ui/Section.tsx';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/allWords.ts';
import { markdownOf } from './markdown.ts';
import { type Summary as Page, summaryOf, type WeekLine } from './summary.ts';

const said = words.reviewPlan.summary;

/** A finished review on one page, to print or to copy. */
export function Summary({
  review,
  onChange,
}: {
  readonly review: Review;
  /** `null` where it can no longer be changed. */
  readonly onChange: (() => void) | null;
}) {
  const page = summaryOf(review);
  return (
    <Section title={said.title} note={said.note} kind="review-summary">
      <Actions page={page} onChange={onChange} />
      <article class="sheet">
        <header>
          <span>{said.name}</span>
          <span>{page.days}</span>
        </header>
        <p class="statement">{page.answer}</p>
        {page.verdicts !== '' && <p class="prose">{page.verdicts}</p>}
        <h3>{page.name}</h3>
        <Week page={page} />
        {page.beside.map((sentence) => (
          <p class="small quiet" key={sentence}>
            {sentence}
          </p>
        ))}
        <h3>{page.decidedFor}</h3>
        <DecidedTable page={page} />
        <Lines page={page} />
      </article>
    </Section>
  );
}

function Actions({
  page,
  onChange,
}: {
  readonly page: Page;
  readonly onChange: (() => void) | null;
}) {
  const [told, setTold] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(markdownOf(page)).then(
      () => setTold(said.copied),
      (error: unknown) => {
        console.error(error);
        setTold(said.notCopied);
      },
    );
  return (
    <div class="noprint">
      <div class="actions">
        <button type="button" class="first" onClick={() => print()}>
          {said.print}
        </button>
        <button type="button" onClick={copy}>
          {said.copy}
        </button>
        {onChange !== null && (
          <button type="button" class="plain" onClick={onChange}>
            {said.change}
          </button>
        )}
      </div>
      <p class="faint" role="status">
        {told}
      </p>
    </div>
  );
}

function Week({ page }: { readonly page: Page }) {
  return (
    <Table
      kind="facts"
      caption={page.name}
      captionHidden
      head={
        <Row>
          <ColumnHead>{said.channel}</ColumnHead>
          {[said.time, said.budget, said.leads, said.sales].map((head) => (
            <ColumnHead key={head} kind="num">
              {head}
            </ColumnHead>
          ))}
          <ColumnHead>{said.paying}</ColumnHead>
        </Row>
      }
      foot={<Line line={page.total} />}
    >
      {page.week.map((line) => (
        <Line key={line.name} line={line} />
      ))}
    </Table>
  );
}

function Line({ line }: { readonly line: WeekLine }) {
  return (
    <Row>
      <RowHead>{line.name}</RowHead>
      <Figure label={said.time}>{line.time}</Figure>
      <Figure label={said.budget}>{line.budget}</Figure>
      <Figure label={said.leads}>{line.leads}</Figure>
      <Figure label={said.sales}>{line.revenue}</Figure>
      <Cell>{line.paying}</Cell>
    </Row>
  );
}

function DecidedTable({ page }: { readonly page: Page }) {
  return (
    <Table
      kind="sheet-decided"
      caption={page.decidedFor}
      captionHidden
      foot={
        <Row>
          <RowHead>{said.all}</RowHead>
          <Cell />
          <Figure label={said.time}>{page.all}</Figure>
        </Row>
      }
    >
      {page.decided.map(({ name, decision, minutes }) => (
        <Row key={name}>
          <RowHead>{name}</RowHead>
          <Cell>{decision}</Cell>
          <Figure label={said.time}>{minutes}</Figure>
        </Row>
      ))}
    </Table>
  );
}

function Lines({ page }: { readonly page: Page }) {
  return (
    <dl class="sheet-lines">
      <Term name={said.target} text={page.target} />
      <Term name={said.first} text={page.first} />
      <Term name={said.committed} text={page.commitment} />
      <Term name={said.before} text={page.before} />
      {page.answers.map(({ question, answer }) => (
        <Term key={question} name={question} text={answer} />
      ))}
      <Term name={said.said} text={page.customers} />
    </dl>
  );
}

function Term({ name, text }: { readonly name: string; readonly text: string | null }) {
  return text === null ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
