import { useState } from 'preact/hooks';
import type { Erasing } from '../../../storage/erasure.ts';
import type { Going } from '../../../transfer/desk/erasureDesk.ts';
import { list } from '../../../ui/format.ts';
import { useLive } from '../../../ui/live.ts';
import { offerUndo } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/allWords.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';
import { keeper, useAsked } from './useDesk.ts';

const said = words.data.keeping.erase;

/** What goes with some time, in numbers, and the button that erases it. */
export function EraseTime({ erasing }: { readonly erasing: Erasing }) {
  // Whenever a session comes or goes the numbers are asked for again.
  const sessions = useLive(() => db.sessions.count(), []);
  const counted = sessions.kind === 'ready' ? sessions.value : 0;
  const read = useAsked(
    () => keeper.ask('whatGoes', [erasing]),
    [...Object.values(erasing), counted],
  );
  const [failed, setFailed] = useState(false);
  if (read.kind !== 'ready') return null;
  const nothing = read.value.sessions === 0;
  const go = async () => {
    try {
      const erased = await keeper.ask('erase', [erasing, now()]);
      offerUndo(said.done(partsOf(erased)), async () => {
        await keeper.ask('takeBackErasure', [erased.kept, now()]);
        return null;
      });
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <div>
      <p aria-live="polite">
        {nothing ? said.nothing : `${said.goes(partsOf(read.value))} ${said.stays}`}
      </p>
      {failed && (
        <p class="error" role="alert">
          {said.failed}
        </p>
      )}
      <div class="actions">
        <button type="button" disabled={nothing} onClick={() => void go()}>
          {said.go}
        </button>
      </div>
    </div>
  );
}

function partsOf({ sessions, visits }: Going): string {
  const { rows } = words.data.keeping;
  return list([rows('sessions', sessions), rows('visits', visits)]);
}
