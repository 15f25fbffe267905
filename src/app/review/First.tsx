import type { Goal } from '../../domain/goal.ts';
import type { WeekSeen } from '../../domain/review.ts';
import { Opening, Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { Facts } from './Facts.tsx';
import { weekSentence } from './sentence.ts';

const said = words.review.first;

/** Before there is any week to review: when there will be one, and what makes it worth reading. */
export function First({
  week,
  goals,
  when,
}: {
  readonly week: WeekSeen;
  readonly goals: readonly Goal[];
  /** Her day and hour, written. */
  readonly when: string;
}) {
  return (
    <>
      <Opening answer={said.answer(when)}>
        <p class="prose">{said.why}</p>
      </Opening>
      <Section title={said.untilTitle}>
        <Statement>{said.until}</Statement>
        <ol class="prose numbered">
          {said.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      {week.goals.length > 0 && (
        <>
          <Section title={said.soFar}>
            <Statement>{words.review.answer.soFar(weekSentence(week))}</Statement>
          </Section>
          <Facts week={week} goals={goals} />
        </>
      )}
    </>
  );
}
