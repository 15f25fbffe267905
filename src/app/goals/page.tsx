import './goals.css';
import { targetOf } from '../../domain/goal.ts';
import { allGoals } from '../../storage/goals.ts';
import { happenedFor } from '../../storage/happened.ts';
import { readSettings } from '../../storage/settings.ts';
import { useLive } from '../../ui/live.ts';
import { Ready } from '../../ui/Ready.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { today, zone } from '../today.ts';
import { Goals } from './Goals.tsx';

/** What the time is for: every goal with how it stands. */
export function Page() {
  const day = today();
  const read = useLive(() => readGoals(zone()), [day]);
  return (
    <Ready of={read} name={words.pages.name.goals}>
      {({ goals, happened, settings }) => (
        <Goals
          goals={goals}
          target={targetOf(goals, day)}
          happened={happened}
          settings={settings}
          today={day}
        />
      )}
    </Ready>
  );
}

async function readGoals(zone: string) {
  const [goals, settings] = await Promise.all([allGoals(db), readSettings(db)]);
  return { goals, settings, happened: await happenedFor(db, goals, zone) };
}
