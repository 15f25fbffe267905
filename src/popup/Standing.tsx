import type { RunningView } from '../protocol/popup.ts';
import { clock } from '../ui/timeText.ts';
import { popupLater } from '../ui/words/popupLater.ts';
import { channelName } from './channelName.ts';
import { Keyed } from './Keyed.tsx';
import { words } from './words.ts';

/** A standing answer that holds here, and one key to end it. */
export function Standing({
  here,
  zone,
  onEnd,
  byKey,
}: {
  readonly here: RunningView;
  readonly zone: string;
  readonly onEnd: () => void;
  readonly byKey: boolean;
}) {
  if (here.standing === null) return null;
  const { always, until, end, part } = popupLater.standing;
  const { surface, until: time } = here.standing;
  const platform = channelName(here.platform);
  const place = surface === null ? platform : part(platform, words.shared.surface[surface]);
  return (
    <div class="due">
      <p>{time === null ? always(place) : until(place, clock(time, zone))}</p>
      <Keyed of={byKey ? 'e' : undefined} onClick={onEnd}>
        {end}
      </Keyed>
    </div>
  );
}
