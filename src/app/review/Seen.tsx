import { useState } from 'preact/hooks';
import type { Review, WeekSeen } from '../../domain/review.ts';
import { weeksIn } from '../../domain/reviewWeeks.ts';
import { Opening, Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { moment } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { differencesOf } from './differs.ts';
import { Facts } from './Facts.tsx';
import type { Asked, Known } from './readAsked.ts';
import { begunOf } from './readBegun.ts';
import { readyWhen } from './readyWhen.ts';
import { Steps, toTop } from './Steps.tsx';
import { Summary } from './Summary.tsx';
import { time, weekName } from './sentence.ts';

const said = words.review;

/** A finished review as it was seen then, and where the records differ now. */
export function Seen({
  review,
  asked,
  today,
  known,
}: {
  readonly review: Review;
  /** What the steps need; `null` where it can no longer be changed. */
  readonly asked: Asked | null;
  /** The same week as the records have it now. */
  readonly today: WeekSeen;
  readonly known: Known;
}) {
  const [changing, setChanging] = useState(false);
  if (changing && asked !== null) {
    const done = () => {
      setChanging(false);
      requestAnimationFrame(toTop);
    };
    return (
      <Steps begun={begunOf(asked)} asked={asked} goals={known.goals} kept={review} onDone={done} />
    );
  }
  return (
    <>
      <Opening answer={decidedSentence(review)}>
        <p class="prose">
          {weekName(review.days)} {said.seenOn(moment(review.until, review.zone))}
        </p>
        {asked !== null && <p class="prose noprint">{said.waiting.next(readyWhen(known.after))}</p>}
      </Opening>
      <Summary review={review} onChange={asked === null ? null : () => setChanging(true)} />
      <div class="noprint">
        <Differences lines={differencesOf(review, today)} weeks={weeksIn(review.days)} />
        <Facts week={review} goals={known.goals} />
      </div>
    </>
  );
}

function decidedSentence({ budgets }: Review): string {
  const minutes = Object.values(budgets).reduce((sum, part) => sum + part, 0);
  return said.decided.statement(time(minutes * 60));
}

function Differences({
  lines,
  weeks,
}: {
  readonly lines: readonly string[];
  readonly weeks: number;
}) {
  if (lines.length === 0) return null;
  return (
    <Section title={words.reviewPlan.differs.title}>
      <Statement>{words.reviewPlan.differs.statement(weeks)}</Statement>
      <ul class="prose">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
