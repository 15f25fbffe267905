import type { Day } from '../../domain/calendar.ts';
import { type Goal, isOpenGoal } from '../../domain/goal.ts';
import { type Happened, progressOf } from '../../domain/goalProgress.ts';
import { goalStanding } from '../../ui/goalStanding.ts';
import { Opening } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/words.ts';
import { AddGoal } from './AddGoal.tsx';
import { ClosedGoals } from './ClosedGoals.tsx';
import { OpenGoal } from './OpenGoal.tsx';

export interface GoalsProps {
  readonly goals: readonly Goal[];
  readonly target: Goal | null;
  readonly happened: Happened;
  readonly currency: string;
  readonly today: Day;
}

/** The target's standing first, then every open goal, then what is closed. */
export function Goals({ goals, target, happened, currency, today }: GoalsProps) {
  const open = goals.filter(isOpenGoal);
  const closed = goals.filter((goal) => !isOpenGoal(goal));
  const { answer, prose } = answerOf({ goals: open, target, happened, currency, today });
  return (
    <>
      <Opening answer={answer}>{prose !== '' && <p class="prose">{prose}</p>}</Opening>
      {open.length > 0 && (
        <Section title={words.goals.open}>
          <ul class="goals">
            {open.map((goal) => (
              <OpenGoal
                key={goal.id}
                goal={goal}
                progress={progressOf(goal, happened, today)}
                currency={currency}
                today={today}
              />
            ))}
          </ul>
        </Section>
      )}
      <AddGoal
        currency={currency}
        today={today}
        needed={target === null}
        first={open.length === 0}
      />
      {closed.length > 0 && (
        <ClosedGoals goals={closed} happened={happened} currency={currency} today={today} />
      )}
    </>
  );
}

function answerOf({ goals, target, happened, currency, today }: GoalsProps) {
  const said = words.goals.answer;
  if (goals.length === 0) return { answer: said.none, prose: said.noneWhy };
  if (target === null) return { answer: said.noTarget, prose: said.noTargetWhy };
  return { answer: goalStanding(target, progressOf(target, happened, today), currency), prose: '' };
}
