import { useState } from 'preact/hooks';
import { tellSettingsChanged } from '../../../browser/messages.ts';
import type { Settings } from '../../../domain/settings.ts';
import { holdsMoney } from '../../../storage/mergeCurrency.ts';
import { isForeign, RESTORE_WAYS, type RestoreWay } from '../../../storage/restore.ts';
import type { OpenBackup } from '../../../transfer/desk/backupDesk.ts';
import type { DeskClient } from '../../../transfer/desk/deskClient.ts';
import { useLive } from '../../../ui/live.ts';
import { say } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/allWords.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';
import { Busy } from './Busy.tsx';
import { RestoreChanges } from './RestoreChanges.tsx';
import { useAsked } from './useDesk.ts';
import { Ways } from './Ways.tsx';

const said = words.data.keeping.restore;

type Fate =
  | { readonly kind: 'none' | 'failed' }
  | { readonly kind: 'working'; readonly share: number };

/** A backup that is open: whose it is, what would change, and the button that does it. */
export function RestoreBackup({
  backup,
  desk,
  settings,
  onClose,
}: {
  readonly backup: OpenBackup;
  readonly desk: DeskClient;
  readonly settings: Settings;
  readonly onClose: () => void;
}) {
  const foreign = isForeign(backup.profile, settings.profile);
  const [way, setWay] = useState<RestoreWay>(foreign ? 'leads only' : 'merge');
  const [fate, setFate] = useState<Fate>({ kind: 'none' });
  const [share, setShare] = useState(0);
  const preview = useAsked(
    async () => ({ way, changes: await desk.ask('previewRestore', [way], setShare) }),
    [way],
  );
  const { currency } = backup;
  const money = useLive(() => holdsMoney(db), []);
  const other = currency !== null && currency !== settings.currency;
  // On a new computer no amount stands yet, and the currency of the backup is hers.
  const taking = way === 'merge' && other && money.kind === 'ready' && !money.value;
  const unlike = way !== 'replace' && other && !taking;
  const changes =
    preview.kind === 'ready' && preview.value.way === way ? preview.value.changes : null;
  const waits = unlike || changes === null || changes.length === 0;
  const go = async () => {
    if (waits) return;
    const tell = (share: number) => setFate({ kind: 'working', share });
    tell(0);
    try {
      await desk.ask('restore', [way, now()], tell);
      await tellSettingsChanged();
      say(said.done);
      onClose();
    } catch (error) {
      console.error(error);
      setFate({ kind: 'failed' });
    }
  };
  const stop = () => {
    onClose();
    say(said.stopped);
  };
  if (fate.kind === 'working') return <Busy what={said.working} share={fate.share} onStop={stop} />;
  return (
    <div class="import">
      <Ways
        legend={said.whose}
        ways={RESTORE_WAYS}
        labels={said.way}
        hints={said.hint}
        closed={foreign ? ['merge', 'replace'] : []}
        chosen={way}
        onWay={setWay}
      />
      {foreign && <p class="hint">{said.foreign}</p>}
      {taking && <p class="hint">{said.takesCurrency(currency)}</p>}
      {unlike && (
        <p class="error">
          {foreign
            ? said.foreignCurrency(currency, settings.currency)
            : said.otherCurrency(currency, settings.currency)}
        </p>
      )}
      <div aria-live="polite" aria-busy={changes === null}>
        {changes === null ? (
          preview.kind !== 'failed' && <Busy what={said.comparing} share={share} />
        ) : (
          <RestoreChanges changes={changes} />
        )}
      </div>
      {(fate.kind === 'failed' || preview.kind === 'failed') && (
        <p class="error" role="alert">
          {said.failed}
        </p>
      )}
      <div class="actions">
        {/* It keeps its place among the stops of the Tab key while the two are still compared. */}
        <button type="button" class="first" aria-disabled={waits} onClick={() => void go()}>
          {said.go}
        </button>
        <button type="button" onClick={onClose}>
          {words.pages.cancel}
        </button>
      </div>
    </div>
  );
}
