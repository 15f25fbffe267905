import { useState } from 'preact/hooks';
import { undoImport } from '../../../storage/importUndo.ts';
import {
  importTimeHistory,
  planTime,
  readTimeFile,
  type TimeHistory,
} from '../../../transfer/time/timeDesk.ts';
import { useLive } from '../../../ui/live.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { offerUndo } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/words.ts';
import { db } from '../../store.ts';
import { now, zone } from '../../today.ts';
import { copyEverything } from './copies.ts';
import { FilePicker } from './FilePicker.tsx';
import { TimeSeen } from './TimeSeen.tsx';

const said = words.data.importTime;

interface Opened {
  readonly name: string;
  readonly history: TimeHistory;
}

/** Brings in time that another program recorded. */
export function TimePart() {
  const [opened, setOpened] = useState<Opened | 'unknown' | null>(null);
  const open = async (file: File) => {
    const history = await readTimeFile(file, zone()).catch(() => null);
    setOpened(history === null ? 'unknown' : { name: file.name, history });
  };
  return (
    <Section title={said.title} note={said.note}>
      {opened === null || opened === 'unknown' ? (
        <FilePicker
          label={said.choose}
          hint={said.chooseHint}
          accept=".json,.csv"
          error={opened === 'unknown' ? said.unknown : undefined}
          onFile={(file) => void open(file)}
        />
      ) : (
        <TimeFile opened={opened} onClose={() => setOpened(null)} />
      )}
    </Section>
  );
}

function TimeFile({ opened, onClose }: { readonly opened: Opened; readonly onClose: () => void }) {
  const { name, history } = opened;
  const terms = () => ({ zone: zone(), now: now(), note: said.effortNote[history.kind] });
  const plan = useLive(() => planTime(db, history, terms()), [history]);
  const [failed, setFailed] = useState(false);
  const writes = plan.kind === 'ready' ? plan.value : [];
  const rows = (table: string) => writes.filter((write) => write.table === table).length;
  const go = async () => {
    try {
      await copyEverything('import', [...new Set(writes.map(({ table }) => table))]);
      const id = await importTimeHistory(db, history, name, terms());
      if (id === null) return setFailed(true);
      offerUndo(said.done(name, writes.length), async () => {
        await undoImport(db, id, new Set(), now());
        return null;
      });
      onClose();
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <div class="import">
      <p class="label">{name}</p>
      <TimeSeen history={history} />
      {plan.kind === 'ready' && (
        <Statement>{said.comes(rows('visits'), rows('efforts'))}</Statement>
      )}
      <p class="hint">{said.cut}</p>
      {failed && (
        <p class="error" role="alert">
          {said.failed}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="first"
          disabled={writes.length === 0}
          onClick={() => void go()}
        >
          {said.go}
        </button>
        <button type="button" onClick={onClose}>
          {words.shared.cancel}
        </button>
      </div>
    </div>
  );
}
