import { useState } from 'preact/hooks';
import { dayOf } from '../../../domain/calendar.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Backup, BackupRefusal } from '../../../transfer/backup/backup.ts';
import { openBackup } from '../../../transfer/backup/seal.ts';
import { Field } from '../../../ui/Field.tsx';
import { day, list } from '../../../ui/format.ts';
import { words } from '../../../ui/words/words.ts';
import { zone } from '../../today.ts';
import { FilePicker } from './FilePicker.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';

const said = words.data.keeping.restore;

type Reading =
  | { readonly kind: 'no file' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly why: BackupRefusal }
  | { readonly kind: 'sealed'; readonly file: File; readonly wrong: boolean }
  | { readonly kind: 'open'; readonly backup: Backup };

/** Reads a backup and shows what it would change. */
export function ReadBackupPart({ settings }: { readonly settings: Settings }) {
  const [reading, setReading] = useState<Reading>({ kind: 'no file' });
  const open = async (file: File, passphrase: string | null) => {
    setReading({ kind: 'reading' });
    const read = await openBackup(file, passphrase);
    if (read.kind === 'read') setReading({ kind: 'open', backup: read.backup });
    else if (read.why === 'sealed' || read.why === 'wrong passphrase')
      setReading({ kind: 'sealed', file, wrong: read.why === 'wrong passphrase' });
    else setReading(read);
  };
  const close = () => setReading({ kind: 'no file' });
  switch (reading.kind) {
    case 'reading':
      return <p role="status">{said.reading}</p>;
    case 'sealed':
      return (
        <Unseal
          wrong={reading.wrong}
          onPassphrase={(words) => void open(reading.file, words)}
          onClose={close}
        />
      );
    case 'open':
      return (
        <div>
          <p>{contentsOf(reading.backup)}</p>
          <RestoreBackup backup={reading.backup} settings={settings} onClose={close} />
        </div>
      );
    case 'no file':
    case 'refused':
      return (
        <FilePicker
          label={said.choose}
          hint={said.chooseHint}
          accept=".json,.sealed,application/json"
          error={reading.kind === 'refused' ? said.refused[reading.why] : undefined}
          onFile={(file) => void open(file, null)}
        />
      );
  }
}

const SHOWN = ['sessions', 'leads', 'sales', 'goals'] as const;

function contentsOf({ madeAt, tables }: Backup): string {
  const parts = SHOWN.map((table) => words.data.keeping.rows(table, tables[table].length));
  return said.from(day(dayOf(madeAt, zone())), list(parts));
}

function Unseal({
  wrong,
  onPassphrase,
  onClose,
}: {
  readonly wrong: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onClose: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(passphrase);
      }}
    >
      <Field
        label={said.unseal}
        hint={said.refused.sealed}
        error={wrong ? said.refused['wrong passphrase'] : null}
      >
        {(control) => (
          <input
            {...control}
            type="password"
            autoComplete="off"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="first">
          {said.open}
        </button>
        <button type="button" onClick={onClose}>
          {words.shared.cancel}
        </button>
      </div>
    </form>
  );
}
