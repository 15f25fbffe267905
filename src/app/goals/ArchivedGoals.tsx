import type { Goal } from '../../domain/goal.ts';
import { goalName } from '../../ui/goalName.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { DeleteWay, UnarchiveWay } from './GoalWays.tsx';

/** The goals that were put away; what served them stays. */
export function ArchivedGoals({
  goals,
  currency,
}: {
  readonly goals: readonly Goal[];
  readonly currency: string;
}) {
  const { archived } = words.goals;
  return (
    <Section title={archived.title}>
      <details>
        <summary>{archived.count(goals.length)}</summary>
        <ul class="ruled">
          {goals.map((goal) => {
            const name = goalName(goal, currency);
            return (
              <li key={goal.id} class="closed-goal">
                <span>{name}</span>
                <UnarchiveWay goal={goal} name={name} />
                <DeleteWay goal={goal} name={name} />
              </li>
            );
          })}
        </ul>
      </details>
    </Section>
  );
}
