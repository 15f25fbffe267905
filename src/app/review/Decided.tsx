import { PLATFORMS, type Platform } from '../../domain/platform.ts';
import type { Review } from '../../domain/review.ts';
import { hoursAndMinutes } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { Cell, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { dayRange } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { weekAfter } from './Decide.tsx';
import { questionOf, totalMinutes } from './draft.ts';
import { time } from './sentence.ts';

const said = words.review.decided;

/** What a finished review decided. */
export function Decided({
  review,
  onChange,
}: {
  readonly review: Review;
  /** `null` where it can no longer be changed. */
  readonly onChange: (() => void) | null;
}) {
  const days = dayRange(weekAfter(review));
  const total = totalMinutes(review);
  return (
    <Section title={said.title} note={words.review.decide.note(days)}>
      <Statement>{said.statement(time(total * 60))}</Statement>
      <Table
        caption={said.caption(days)}
        captionHidden
        foot={
          <Row>
            <RowHead>{words.review.decide.total}</RowHead>
            <Cell />
            <Figure label={words.review.decide.minutes}>{hoursAndMinutes(total)}</Figure>
          </Row>
        }
      >
        {PLATFORMS.map((platform) => (
          <Row key={platform}>
            <RowHead>
              <Swatch channel={platform} />
              {words.shared.platform[platform]}
            </RowHead>
            <Cell>{decisionText(review, platform)}</Cell>
            <Figure label={words.review.decide.minutes}>
              {hoursAndMinutes(review.budgets[platform] ?? 0)}
            </Figure>
          </Row>
        ))}
      </Table>
      {onChange !== null && (
        <p class="noprint">
          <button type="button" onClick={onChange}>
            {said.change}
          </button>
        </p>
      )}
    </Section>
  );
}

/** "Change one thing: only messages before noon". */
function decisionText({ decisions, answers }: Review, platform: Platform): string {
  const decision = decisions[platform];
  if (decision === undefined) return said.none;
  const name = words.review.decide.decisions[decision];
  const thing = answers[questionOf(platform)];
  return thing === undefined ? name : said.oneThing(name, thing);
}
