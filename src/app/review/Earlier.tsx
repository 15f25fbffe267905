import { useState } from 'preact/hooks';
import { readAnswer } from '../../domain/commitment.ts';
import { platformsIn } from '../../domain/platform.ts';
import { DECISIONS, type Review } from '../../domain/review.ts';
import { decidesAbout, weeksIn } from '../../domain/reviewWeeks.ts';
import { timeOf, totalOf } from '../../domain/sums.ts';
import { channelName } from '../../ui/channelName.ts';
import { list } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../../ui/Table.tsx';
import { dayRange } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { KEPT } from './asked.ts';
import { commitmentText, outcomeText, time, weekSentence } from './sentence.ts';

const said = words.review.earlier;
const year = words.reviewPlan.year;

/** A year of weeks; older ones stay a press away. */
const SHOWN = 52;

/**
 * Every finished review, each a way to open it as it was seen, with what its decisions led to.
 * @param saved all of them but the one that is shown, the latest first
 * @param all all of them: the week after a review may be the one that is shown
 */
export function Earlier({
  saved,
  all,
}: {
  readonly saved: readonly Review[];
  readonly all: readonly Review[];
}) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? saved : saved.slice(0, SHOWN);
  return (
    <Section title={said.title} note={saved.length > 1 ? year.reviews(saved.length) : null}>
      {saved.length === 0 ? (
        <p class="prose">{said.none}</p>
      ) : (
        <Table kind="earlier" caption={said.caption} captionHidden head={<Heads />}>
          {shown.map((review) => (
            <Row key={review.id}>
              <RowHead>
                <a href={addressOf('review', { week: review.id })}>{dayRange(review.days)}</a>
              </RowHead>
              <Cell>{weekSentence(review)}</Cell>
              <Cell>{decisionsText(review)}</Cell>
              <Cell kind="quiet">{ledTo(review, all)}</Cell>
            </Row>
          ))}
        </Table>
      )}
      {shown.length < saved.length && (
        <p class="noprint">
          <button type="button" onClick={() => setWhole(true)}>
            {year.older(saved.length - shown.length)}
          </button>
        </p>
      )}
    </Section>
  );
}

function Heads() {
  return (
    <Row>
      <ColumnHead>{said.week}</ColumnHead>
      <ColumnHead>{said.found}</ColumnHead>
      <ColumnHead>{said.decided}</ColumnHead>
      <ColumnHead>{year.after}</ColumnHead>
    </Row>
  );
}

/** "Keep: Facebook and LinkedIn; Cut: X. Tuesday at 9, I call Northwind Joinery." */
function decisionsText({ decisions, commitment }: Review): string {
  const parts = DECISIONS.flatMap((decision) => {
    const platforms = platformsIn(decisions).filter((platform) => decisions[platform] === decision);
    const names = list(platforms.map((platform) => channelName(platform)));
    const name = words.review.decide.decisions[decision];
    return platforms.length === 0 ? [] : words.review.decided.oneThing(name, names);
  });
  const decided = parts.length === 0 ? words.review.decided.none : parts.join('; ');
  return commitment == null ? decided : `${decided}. ${commitmentText(commitment)}`;
}

/** What the next week took and brought, and whether the commitment was kept, where it was reviewed. */
function ledTo({ days, commitment }: Review, all: readonly Review[]): string {
  const next = all.find((review) => decidesAbout(days, review.days.from));
  if (next === undefined) return year.open;
  const { seconds } = timeOf(next.facts);
  const brought = outcomeText(totalOf([...next.facts, ...next.channels]), next.currency);
  const weeks = weeksIn(next.days);
  const took = year.took(weeks, time(seconds), brought === '' ? year.nothing : brought);
  const kept = readAnswer(next.answers[KEPT]);
  return commitment == null || kept === null
    ? took
    : `${took}. ${year.committed(words.reviewSteps.kept[kept])}`;
}
