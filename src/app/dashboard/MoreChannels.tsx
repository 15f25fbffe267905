import { words } from '../../ui/words/words.ts';
import { More } from './More.tsx';
import type { View } from './view.ts';

const { more } = words.dashboard.channels;

/** The same by goal, and which channel is better; opened when they are wanted. */
export function MoreChannels({ view }: { readonly view: View }) {
  return (
    <div class="more">
      {view.goals.length > 0 && view.narrowing.goalId === null && (
        <More
          name={more.byGoal}
          view={view}
          load={async () => (await import('./channels/ByGoal.tsx')).ByGoal}
        />
      )}
      <More
        name={more.ranking}
        view={view}
        load={async () => (await import('./channels/Ranking.tsx')).Ranking}
      />
      <More
        name={words.dashboard.marks.open}
        view={view}
        load={async () => (await import('./marks/Marks.tsx')).Marks}
      />
    </div>
  );
}
