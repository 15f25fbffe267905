import { useState } from 'preact/hooks';
import { Field } from '../../../ui/Field.tsx';
import { words } from '../../../ui/words/allWords.ts';
import { Busy } from './Busy.tsx';
import { Passphrase } from './Passphrase.tsx';
import { saveBackup } from './saveBackup.ts';
import { useDesk } from './useDesk.ts';

const said = words.data.keeping;
const SHORTEST = 12;

type Fate =
  | { readonly kind: 'none' | 'short' | 'saved' | 'stopped' | 'failed' }
  | { readonly kind: 'saving'; readonly share: number };

/** Saves everything in one file, sealed if there is a passphrase. */
export function BackupForm() {
  const desk = useDesk();
  const [passphrase, setPassphrase] = useState('');
  const [fate, setFate] = useState<Fate>({ kind: 'none' });
  const save = async () => {
    if (passphrase !== '' && passphrase.length < SHORTEST) return setFate({ kind: 'short' });
    const tell = (share: number) => setFate({ kind: 'saving', share });
    tell(0);
    try {
      await saveBackup(desk, passphrase, tell);
      setPassphrase('');
      setFate({ kind: 'saved' });
    } catch (error) {
      console.error(error);
      setFate({ kind: 'failed' });
    }
  };
  const stop = () => {
    desk.stop();
    setFate({ kind: 'stopped' });
  };
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        if (fate.kind !== 'saving') void save();
      }}
    >
      <Field
        label={said.passphrase}
        hint={said.passphraseHint}
        error={fate.kind === 'short' ? said.passphraseShort : null}
      >
        {(control) => (
          <Passphrase
            control={control}
            fill="new-password"
            value={passphrase}
            onValue={setPassphrase}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="first" aria-disabled={fate.kind === 'saving'}>
          {said.save}
        </button>
        <span class="hint">{said.saveHint}</span>
      </div>
      {fate.kind === 'saving' && <Busy what={said.saving} share={fate.share} onStop={stop} />}
      <p class="saved" role="status">
        {fate.kind === 'saved' && said.saved}
        {fate.kind === 'stopped' && said.stopped}
      </p>
      {fate.kind === 'failed' && (
        <p class="error" role="alert">
          {said.notSaved}
        </p>
      )}
    </form>
  );
}
