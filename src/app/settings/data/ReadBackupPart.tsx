import { useState } from 'preact/hooks';
import { dayOf } from '../../../domain/calendar.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { BackupRefusal } from '../../../transfer/backup/backup.ts';
import type { OpenBackup } from '../../../transfer/desk/backupDesk.ts';
import { Field } from '../../../ui/Field.tsx';
import { day, list } from '../../../ui/format.ts';
import { words } from '../../../ui/words/allWords.ts';
import { zone } from '../../today.ts';
import { Busy } from './Busy.tsx';
import { FilePicker } from './FilePicker.tsx';
import { Opened } from './Opened.tsx';
import { Passphrase } from './Passphrase.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { useDesk } from './useDesk.ts';

const said = words.data.keeping.restore;

type Reading =
  | { readonly kind: 'no file' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'refused'; readonly why: BackupRefusal }
  | { readonly kind: 'sealed'; readonly file: File; readonly wrong: boolean }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly backup: OpenBackup };

/** Reads a backup and shows what it would change. */
export function ReadBackupPart({ settings }: { readonly settings: Settings }) {
  const [reading, setReading] = useState<Reading>({ kind: 'no file' });
  const desk = useDesk();
  const open = async (file: File, passphrase: string | null) => {
    const tell = (share: number) => setReading({ kind: 'reading', share });
    tell(0);
    const read = await desk.ask('openBackup', [file, passphrase], tell).catch((error: unknown) => {
      console.error(error);
      return { kind: 'failed' } as const;
    });
    if (read.kind !== 'refused') setReading(read);
    else if (read.why === 'sealed' || read.why === 'wrong passphrase')
      setReading({ kind: 'sealed', file, wrong: read.why === 'wrong passphrase' });
    else setReading(read);
  };
  const close = () => {
    desk.stop();
    setReading({ kind: 'no file' });
  };
  switch (reading.kind) {
    case 'reading':
      return <Busy what={said.reading} share={reading.share} onStop={close} />;
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
          <Opened>{contentsOf(reading.backup)}</Opened>
          <RestoreBackup backup={reading.backup} desk={desk} settings={settings} onClose={close} />
        </div>
      );
    case 'no file':
    case 'failed':
    case 'refused':
      return (
        <FilePicker
          label={said.choose}
          hint={said.chooseHint}
          accept=".json,.sealed,application/json"
          error={errorOf(reading)}
          onFile={(file) => void open(file, null)}
        />
      );
  }
}

function errorOf(reading: Reading): string | undefined {
  if (reading.kind === 'refused') return said.refused[reading.why];
  return reading.kind === 'failed' ? said.unread : undefined;
}

const SHOWN = ['sessions', 'leads', 'sales', 'goals'] as const;

function contentsOf({ madeAt, rows }: OpenBackup): string {
  const there = SHOWN.filter((table) => (rows[table] ?? 0) > 0);
  const parts = there.map((table) => words.data.keeping.rows(table, rows[table] ?? 0));
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
          <Passphrase control={control} fill="off" value={passphrase} onValue={setPassphrase} />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="first">
          {said.open}
        </button>
        <button type="button" onClick={onClose}>
          {words.pages.cancel}
        </button>
      </div>
    </form>
  );
}
