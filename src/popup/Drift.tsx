import type { RunningView } from '../protocol/popup.ts';
import { popupWhy } from '../ui/words/popupWhy.ts';
import type { ShownAt } from './shown.ts';
import { Told } from './Told.tsx';

/** She came to talk or to look for people, and has scrolled since. */
export function Drift(shown: ShownAt<RunningView>) {
  const { cameFor, scrolling, ifThen } = shown.here;
  const { title, onTask, ifThen: then } = popupWhy.drift;
  return (
    <Told
      shown={shown}
      title={title(
        cameFor === 'prospecting' ? 'prospecting' : 'talking',
        Math.floor(scrolling / 60),
      )}
      note={ifThen === null ? null : then(ifThen)}
      stay={onTask}
      answer="on task"
    />
  );
}
