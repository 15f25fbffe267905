import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import { deleteGoal } from '../../storage/goalChanges.ts';
import { addGoal } from '../../storage/goals.ts';
import { Section } from '../../ui/Section.tsx';
import { offerUndo } from '../../ui/undoing.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { emptyGoal, type Said } from './draft.ts';
import { GoalForm } from './GoalForm.tsx';

/** Adds a goal. The form stands open while no goal says what must come in. */
export function AddGoal({
  currency,
  today,
  needed,
  first,
}: {
  readonly currency: string;
  readonly today: Day;
  readonly needed: boolean;
  readonly first: boolean;
}) {
  const [opened, setOpened] = useState(false);
  const said = words.goals.add;
  return (
    <Section title={first ? said.first : said.title}>
      {needed || opened ? (
        <GoalForm
          name={said.open}
          start={emptyGoal(today)}
          save={said.save}
          currency={currency}
          today={today}
          onSave={add}
          onEnd={needed ? null : () => setOpened(false)}
        />
      ) : (
        <button type="button" onClick={() => setOpened(true)}>
          {said.open}
        </button>
      )}
    </Section>
  );
}

async function add(goal: Said): Promise<'done' | 'failed'> {
  try {
    const { id } = await addGoal(db, goal, now());
    offerUndo(words.goals.add.saved, async () => {
      await deleteGoal(db, id, now());
      return null;
    });
    return 'done';
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}
