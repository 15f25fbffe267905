import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import { deleteGoal } from '../../storage/goalChanges.ts';
import { addGoal } from '../../storage/goals.ts';
import { Section } from '../../ui/Section.tsx';
import { offerUndo } from '../../ui/undo.tsx';
import { words } from '../../ui/words/words.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { EMPTY, type Said } from './draft.ts';
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
          start={EMPTY}
          save={said.save}
          currency={currency}
          today={today}
          onSave={(goal) => add(goal, today)}
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

async function add(goal: Said, today: Day): Promise<'done' | 'failed'> {
  try {
    const { id } = await addGoal(db, { ...goal, startsOn: today }, now());
    offerUndo(words.goals.add.saved, () => deleteGoal(db, id, now()));
    return 'done';
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}
