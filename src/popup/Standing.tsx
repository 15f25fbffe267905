import type { RunningView } from '../protocol/popup.ts';
import { clock } from '../ui/timeText.ts';
import { words } from './words.ts';

/** A standing answer that holds here, and one key to end it. */
export function Standing({
  here,
  zone,
  onEnd,
}: {
  readonly here: RunningView;
  readonly zone: string;
  readonly onEnd: () => void;
}) {
  if (here.standing === null) return null;
  const { always, until, end } = words.popup.standing;
  const { surface, until: time } = here.standing;
  const platform = words.shared.platform[here.platform];
  const place = surface === null ? platform : `${platform}, ${words.shared.surface[surface]}`;
  return (
    <div class="due">
      <p>{time === null ? always(place) : until(place, clock(time, zone))}</p>
      <button type="button" data-hint="E" aria-keyshortcuts="e" onClick={onEnd}>
        {end}
      </button>
    </div>
  );
}
