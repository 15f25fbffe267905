import { useState } from 'preact/hooks';
import { local } from '../../../browser/areas.ts';
import { forgetFaults } from '../../../browser/faults.ts';
import { tellSettingsChanged } from '../../../browser/messages.ts';
import { clearShelf } from '../../../browser/undoShelf.ts';
import { countAll } from '../../../storage/erasure.ts';
import { list } from '../../../ui/format.ts';
import { useLive } from '../../../ui/live.ts';
import { offerUndo, say } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/allWords.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';
import { forgetBegun } from '../../welcome/begun.ts';
import { Busy } from './Busy.tsx';
import { saveBackup } from './saveBackup.ts';
import { keeper } from './useDesk.ts';

const said = words.data.keeping.erase;

interface Working {
  readonly what: string;
  readonly share: number;
}

/** Erases all there is, after a tick; until the page is closed it can be taken back. */
export function EraseEverything() {
  const read = useLive(() => countAll(db), []);
  const [sure, setSure] = useState(false);
  const [fate, setFate] = useState<'none' | 'failed' | Working>('none');
  if (read.kind !== 'ready') return null;
  const rows = read.value;
  const parts = list(words.data.keeping.kinds(rows));
  const telling = (what: string) => {
    const tell = (share: number) => setFate({ what, share });
    tell(0);
    return tell;
  };
  const guarded = (work: () => Promise<void>) => {
    work().catch((error: unknown) => {
      console.error(error);
      setFate('failed');
    });
  };
  const save = async () => {
    await saveBackup(keeper, '', telling(words.data.keeping.saving));
    setFate('none');
    say(words.data.keeping.saved);
  };
  const go = async () => {
    if (!sure) return;
    const kept = await keeper.ask('eraseEverything', [now()], telling(said.working));
    forgetBegun();
    await forgetCheckpoints();
    await clearShelf();
    await forgetFaults();
    await tellSettingsChanged();
    setSure(false);
    setFate('none');
    offerUndo(said.done(''), async () => {
      await keeper.ask('takeBackEverything', [kept]);
      await tellSettingsChanged();
      return null;
    });
  };
  return (
    <div>
      <p>{said.everything(parts)}</p>
      <p class="hint">{said.first}</p>
      <label class="tick choice">
        <input
          type="checkbox"
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <span>{said.tick}</span>
      </label>
      {fate === 'failed' && (
        <p class="error" role="alert">
          {said.failed}
        </p>
      )}
      {typeof fate === 'object' ? (
        <Busy {...fate} />
      ) : (
        <div class="actions">
          <button type="button" onClick={() => guarded(save)}>
            {words.data.keeping.save}
          </button>
          <button type="button" disabled={!sure} onClick={() => guarded(go)}>
            {said.go}
          </button>
        </div>
      )}
    </div>
  );
}

/** Visits that wait to be stored would else come back as the first new ones. */
async function forgetCheckpoints(): Promise<void> {
  const keys = Object.keys(await local.all());
  await local.remove(keys.filter((key) => key.startsWith('visit:')));
}
