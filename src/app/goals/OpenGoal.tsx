import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Progress } from '../../domain/goalProgress.ts';
import { editGoal } from '../../storage/goalChanges.ts';
import { day } from '../../ui/format.ts';
import { goalName } from '../../ui/goalName.ts';
import { goalFigure, goalStanding } from '../../ui/goalStanding.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { draftOf } from './draft.ts';
import { GoalForm } from './GoalForm.tsx';
import { ArchiveWay, CloseWay, DeleteWay } from './GoalWays.tsx';

/** One goal: what it is, how it stands, and what can be done with it. */
export function OpenGoal({
  goal,
  progress,
  currency,
  today,
  told,
}: {
  readonly goal: Goal;
  readonly progress: Progress;
  readonly currency: string;
  readonly today: Day;
  /** The page's own sentence says how it stands. */
  readonly told: boolean;
}) {
  const [seen, setSeen] = useState<Goal | null>(null);
  const { edit } = words.goals;
  const name = goalName(goal, currency);
  if (seen !== null) {
    return (
      <li>
        <GoalForm
          name={`${edit.open}: ${name}`}
          start={draftOf(seen, currency)}
          save={edit.save}
          currency={currency}
          today={today}
          onSave={(change) => attempt(() => editGoal(db, seen, change, now()), edit.saved)}
          onEnd={() => setSeen(null)}
        />
      </li>
    );
  }
  return (
    <li>
      <h3>{name}</h3>
      <Standing goal={goal} progress={progress} currency={currency} told={told} />
      <p class="actions">
        <button type="button" class="plain" onClick={() => setSeen(goal)}>
          {edit.open}
          <span class="hidden">: {name}</span>
        </button>
        <CloseWay goal={goal} name={name} />
        <ArchiveWay goal={goal} name={name} />
        <DeleteWay goal={goal} name={name} />
      </p>
    </li>
  );
}

function Standing({
  goal,
  progress,
  currency,
  told,
}: {
  readonly goal: Goal;
  readonly progress: Progress;
  readonly currency: string;
  readonly told: boolean;
}) {
  const standing = goalStanding(goal, progress, currency);
  return (
    <>
      <p class="quiet">
        {goal.title !== '' && `${words.goals.by(day(goal.dueOn))} `}
        {!told && `${standing} `}
        {goal.obstacle &&
          progress.kind !== 'met' &&
          words.goals.inTheWay(words.goals.obstacle[goal.obstacle])}{' '}
        {progress.kind !== 'met' && <bdi>{goal.obstacleNote}</bdi>}
      </p>
      <ProgressBar
        target={goal.target}
        progress={progress}
        title={standing}
        write={goalFigure(goal, currency)}
      />
    </>
  );
}
