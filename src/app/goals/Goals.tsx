import type { Day } from '../../domain/calendar.ts';
import { type Goal, isOpenGoal } from '../../domain/goal.ts';
import { type Happened, progressOf } from '../../domain/goalProgress.ts';
import type { Settings } from '../../domain/settings.ts';
import { goalStanding } from '../../ui/goalStanding.ts';
import { Opening } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { AddGoal } from './AddGoal.tsx';
import { ArchivedGoals } from './ArchivedGoals.tsx';
import { ClosedGoals } from './ClosedGoals.tsx';
import { Figures } from './Figures.tsx';
import { OpenGoal } from './OpenGoal.tsx';
import { Stages } from './Stages.tsx';

export interface GoalsProps {
  readonly goals: readonly Goal[];
  readonly target: Goal | null;
  readonly happened: Happened;
  readonly settings: Settings;
  readonly today: Day;
}

/** The target's standing first, then every open goal, then what is closed. */
export function Goals({ goals, target, happened, settings, today }: GoalsProps) {
  const { currency } = settings;
  const open = goals.filter(isOpenGoal);
  const archived = goals.filter((goal) => goal.archivedAt !== null);
  const closed = goals.filter((goal) => !isOpenGoal(goal) && goal.archivedAt === null);
  const { answer, prose } = answerOf({ goals: open, target, happened, settings, today });
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
                progress={progressOf(goal, happened, today, goals)}
                currency={currency}
                today={today}
                told={goal.id === target?.id}
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
      <Figures settings={settings} />
      <Stages settings={settings} />
      {archived.length > 0 && <ArchivedGoals goals={archived} currency={currency} />}
    </>
  );
}

function answerOf({ goals, target, happened, settings, today }: GoalsProps) {
  const said = words.goals.answer;
  if (goals.length === 0) return { answer: said.none, prose: said.noneWhy };
  if (target === null) return { answer: said.noTarget, prose: said.noTargetWhy };
  return {
    answer: goalStanding(target, progressOf(target, happened, today), settings.currency),
    prose: '',
  };
}
