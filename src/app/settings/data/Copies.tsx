import { useState } from 'preact/hooks';
import { tellSettingsChanged } from '../../../browser/messages.ts';
import { allSnapshots, type Snapshot } from '../../../storage/snapshots.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { list } from '../../../ui/format.ts';
import { useLive } from '../../../ui/live.ts';
import { moment } from '../../../ui/timeText.ts';
import { say } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/allWords.ts';
import { zone } from '../../today.ts';
import { Busy } from './Busy.tsx';
import { copies } from './copies.ts';
import { useDesk } from './useDesk.ts';

const said = words.data.keeping.copies;

/** The copies that were made before large changes, each with a way back. */
export function Copies() {
  const read = useLive(() => allSnapshots(copies), []);
  const [asked, setAsked] = useState<Snapshot | null>(null);
  const all = read.kind === 'ready' ? read.value : [];
  return (
    <details>
      <summary>{said.title}</summary>
      <div>
        <p class="hint">{said.hint}</p>
        {all.length === 0 && <p>{said.none}</p>}
        {all.map((one) => (
          <div class="set" key={one.id}>
            <div>
              <span class="label">{said.reason[one.reason](one.what)}</span>
              <span class="hint">{moment(one.at, zone())}</span>
            </div>
            <div>
              <button type="button" onClick={() => setAsked(one)}>
                {said.back}
                <span class="hidden">: {moment(one.at, zone())}</span>
              </button>
            </div>
          </div>
        ))}
        {asked && <GoBack snapshot={asked} onClose={() => setAsked(null)} />}
      </div>
    </details>
  );
}

function GoBack({
  snapshot,
  onClose,
}: {
  readonly snapshot: Snapshot;
  readonly onClose: () => void;
}) {
  const parts = Object.entries(snapshot.rows)
    .filter(([table]) => table !== 'deletions')
    .map(([table, rows]) => words.data.keeping.rows(table, rows));
  const desk = useDesk();
  const [fate, setFate] = useState<'none' | 'failed' | number>('none');
  const go = async () => {
    setFate(0);
    try {
      await desk.ask('goBack', [snapshot], setFate);
      await tellSettingsChanged();
      say(said.done);
      onClose();
    } catch (error) {
      console.error(error);
      setFate('failed');
    }
  };
  return (
    <Dialog title={said.question} onClose={onClose}>
      <p>{said.warning(list(parts))}</p>
      {fate === 'failed' && (
        <p class="error" role="alert">
          {said.failed}
        </p>
      )}
      {typeof fate === 'number' ? (
        <Busy what={said.working} share={fate} onStop={onClose} />
      ) : (
        <div class="actions">
          <button type="button" class="first" onClick={() => void go()}>
            {said.back}
          </button>
          <button type="button" onClick={onClose}>
            {words.pages.cancel}
          </button>
        </div>
      )}
    </Dialog>
  );
}
