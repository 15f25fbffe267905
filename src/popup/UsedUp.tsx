import type { AskingView, RunningView } from '../protocol/popup.ts';
import { popupWhy } from '../ui/words/popupWhy.ts';
import { channelName } from './channelName.ts';
import type { ShownAt } from './shown.ts';
import { Told } from './Told.tsx';

/** The minutes that the review gave the platform for this week are used up. */
export function UsedUp(shown: ShownAt<AskingView | RunningView>) {
  const { here } = shown;
  const { title, over, goOn } = popupWhy.budget;
  const beyond = Math.floor(-(here.budget?.secondsLeft ?? 0) / 60);
  return (
    <Told
      shown={shown}
      title={title(here.budget?.minutes ?? 0, channelName(here.platform))}
      note={beyond > 0 ? over(beyond) : null}
      stay={goOn}
      answer="answered"
    />
  );
}
