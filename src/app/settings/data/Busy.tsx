import { percent } from '../../../ui/format.ts';
import { words } from '../../../ui/words/allWords.ts';

/** How far something is that takes its time, and the button that stops it where it may be stopped. */
export function Busy({
  what,
  share,
  onStop,
}: {
  readonly what: string;
  readonly share: number;
  readonly onStop?: () => void;
}) {
  return (
    <div class="busy">
      <label>
        {what}
        <progress value={share} max={1} />
      </label>
      <p class="hint">{words.data.importing.percentDone(percent(share))}</p>
      {onStop && (
        <div class="actions">
          <button type="button" onClick={onStop}>
            {words.pages.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
