import { useState } from 'preact/hooks';
import {
  type Erased,
  type Erasing,
  erase,
  undoErasure,
  whatGoes,
} from '../../../storage/erasure.ts';
import { list } from '../../../ui/format.ts';
import { useLive } from '../../../ui/live.ts';
import { offerUndo } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/words.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';

const said = words.data.keeping.erase;

/** What goes with some time, in numbers, and the button that erases it. */
export function EraseTime({ erasing }: { readonly erasing: Erasing }) {
  const read = useLive(() => whatGoes(db, erasing), Object.values(erasing));
  const [failed, setFailed] = useState(false);
  if (read.kind !== 'ready') return null;
  const nothing = read.value.sessions.length === 0;
  const go = async () => {
    try {
      const erased = await erase(db, erasing, now());
      offerUndo(said.done(partsOf(erased)), async () => {
        await undoErasure(db, erased, now());
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

function partsOf({ sessions, visits }: Erased): string {
  const { rows } = words.data.keeping;
  return list([rows('sessions', sessions.length), rows('visits', visits.length)]);
}
