import { PLATFORMS } from '../../domain/platform.ts';
import { DECISIONS, type Review } from '../../domain/review.ts';
import { list } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../../ui/Table.tsx';
import { dayRange } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { addressOf } from '../route.ts';
import { weekSentence } from './sentence.ts';

const said = words.review.earlier;

/** Every finished review, each a way to open it as it was seen. */
export function Earlier({ saved }: { readonly saved: readonly Review[] }) {
  return (
    <Section title={said.title}>
      {saved.length === 0 ? (
        <p class="prose">{said.none}</p>
      ) : (
        <Table
          kind="earlier"
          caption={said.caption}
          captionHidden
          head={
            <Row>
              <ColumnHead>{said.week}</ColumnHead>
              <ColumnHead>{said.found}</ColumnHead>
              <ColumnHead>{said.decided}</ColumnHead>
            </Row>
          }
        >
          {saved.map((review) => (
            <Row key={review.id}>
              <RowHead>
                <a href={addressOf('review', { week: review.id })}>{dayRange(review.days)}</a>
              </RowHead>
              <Cell>{weekSentence(review)}</Cell>
              <Cell>{decisionsText(review)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
}

/** "Keep: Facebook and LinkedIn; Cut: X". */
function decisionsText({ decisions }: Review): string {
  const parts = DECISIONS.flatMap((decision) => {
    const platforms = PLATFORMS.filter((platform) => decisions[platform] === decision);
    const names = list(platforms.map((platform) => words.shared.platform[platform]));
    const name = words.review.decide.decisions[decision];
    return platforms.length === 0 ? [] : words.review.decided.oneThing(name, names);
  });
  return parts.length === 0 ? words.review.decided.none : parts.join('; ');
}
