import { useState } from 'preact/hooks';
import type { DeskClient } from '../../../transfer/desk/deskClient.ts';
import type { TimeSaid } from '../../../transfer/desk/timeWorks.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { offerUndo } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/allWords.ts';
import { clocks, now } from '../../today.ts';
import { Busy } from './Busy.tsx';
import { FilePicker } from './FilePicker.tsx';
import { Opened } from './Opened.tsx';
import { TimeSeen } from './TimeSeen.tsx';
import { keeper, useAsked, useDesk } from './useDesk.ts';

const said = words.data.importTime;

interface OpenTime {
  readonly name: string;
  readonly history: TimeSaid;
}

/** Brings in time that another program recorded. */
export function TimePart() {
  const desk = useDesk();
  const [opened, setOpened] = useState<OpenTime | 'unknown' | 'reading' | null>(null);
  const open = async (file: File) => {
    setOpened('reading');
    const history = await desk.ask('readTime', [file, clocks()]).catch(() => null);
    setOpened(history === null ? 'unknown' : { name: file.name, history });
  };
  const close = () => {
    desk.stop();
    setOpened(null);
  };
  return (
    <Section title={said.title} note={said.note}>
      {opened === 'reading' ? (
        <div class="actions">
          <p role="status">{words.data.importing.reading}</p>
          <button type="button" onClick={close}>
            {words.pages.cancel}
          </button>
        </div>
      ) : opened === null || opened === 'unknown' ? (
        <FilePicker
          label={said.choose}
          hint={said.chooseHint}
          accept=".json,.csv"
          error={opened === 'unknown' ? said.unknown : undefined}
          onFile={(file) => void open(file)}
        />
      ) : (
        <TimeFile opened={opened} desk={desk} onClose={close} />
      )}
    </Section>
  );
}

function TimeFile({
  opened: { name, history },
  desk,
  onClose,
}: {
  readonly opened: OpenTime;
  readonly desk: DeskClient;
  readonly onClose: () => void;
}) {
  const terms = () => ({ zone: clocks(), now: now(), note: said.effortNote[history.kind] });
  const plan = useAsked(() => desk.ask('planTime', [terms()]), [history]);
  const [fate, setFate] = useState<'none' | 'failed' | number>('none');
  const coming = plan.kind === 'ready' ? plan.value : null;
  const waits = coming === null || coming.rows === 0;
  const go = async () => {
    if (waits) return;
    setFate(0);
    try {
      const id = await desk.ask('importTime', [name, terms()], setFate);
      if (id === null) return setFate('failed');
      offerUndo(said.done(name, coming?.rows ?? 0), async () => {
        await keeper.ask('undoImport', [id, [], now()]);
        return null;
      });
      onClose();
    } catch (error) {
      console.error(error);
      setFate('failed');
    }
  };
  return (
    <div class="import">
      <Opened>{name}</Opened>
      <TimeSeen history={history} />
      {coming && <Statement>{said.comes(coming.visits, coming.efforts)}</Statement>}
      <p class="hint">{said.cut}</p>
      {(fate === 'failed' || plan.kind === 'failed') && (
        <p class="error" role="alert">
          {said.failed}
        </p>
      )}
      {typeof fate === 'number' ? (
        <Busy what={words.data.importing.writing} share={fate} onStop={onClose} />
      ) : (
        <div class="actions">
          <button type="button" class="first" aria-disabled={waits} onClick={() => void go()}>
            {said.go}
          </button>
          <button type="button" onClick={onClose}>
            {words.pages.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
