import type { Day } from '../../domain/calendar.ts';
import type { Goal } from '../../domain/goal.ts';
import { type Happened, progressOf } from '../../domain/goalProgress.ts';
import { goalName } from '../../ui/goalName.ts';
import { goalFigure, goalNumber } from '../../ui/goalStanding.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { ArchiveWay, DeleteWay, ReopenWay } from './GoalWays.tsx';

/** The goals nothing is asked for any more, with what they came to. */
export function ClosedGoals({
  goals,
  happened,
  currency,
  today,
}: {
  readonly goals: readonly Goal[];
  readonly happened: Happened;
  readonly currency: string;
  readonly today: Day;
}) {
  const { closed, ended } = words.goals;
  return (
    <Section title={closed}>
      <ul class="ruled">
        {goals.map((goal) => {
          const write = goalFigure(goal, currency);
          const number = goalNumber(goal, currency);
          const name = goalName(goal, currency);
          return (
            <li key={goal.id} class="closed-goal">
              <span>{name}</span>
              <span class="quiet">
                {ended(number(progressOf(goal, happened, today, goals).booked), write(goal.target))}
              </span>
              <ReopenWay goal={goal} name={name} />
              <ArchiveWay goal={goal} name={name} />
              <DeleteWay goal={goal} name={name} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
