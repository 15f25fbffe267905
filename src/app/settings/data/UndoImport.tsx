import { useState } from 'preact/hooks';
import type { Import } from '../../../storage/database.ts';
import type { Undone } from '../../../storage/importUndo.ts';
import type { Undoing } from '../../../transfer/desk/erasureDesk.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { say } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/allWords.ts';
import { now } from '../../today.ts';
import { keeper, useAsked } from './useDesk.ts';

const said = words.data.importing.past;

/** What undoing an import takes away and puts back, and which edited rows go all the same. */
export function UndoImport({
  one,
  onClose,
}: {
  readonly one: Import;
  readonly onClose: () => void;
}) {
  const read = useAsked(() => keeper.ask('undoOf', [one.id]), [one.id]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [fate, setFate] = useState<'none' | 'working' | 'failed'>('none');
  const undoing = read.kind === 'ready' ? withTicked(read.value, ticked) : NOTHING;
  const { added, changed, edited } = undoing;
  const nothing = added + changed === 0;
  const waits = nothing || fate === 'working';
  const undo = async () => {
    if (waits) return;
    setFate('working');
    try {
      const { undone, kept } = await keeper.ask('undoImport', [one.id, [...ticked], now()]);
      say(said.told(undone, kept));
      onClose();
    } catch (error) {
      console.error(error);
      setFate('failed');
    }
  };
  return (
    <Dialog title={said.question(one.fileName)} onClose={onClose}>
      <p aria-live="polite">
        {read.kind === 'ready' && (nothing ? said.nothing : said.takes(added, changed))}
      </p>
      {edited.length > 0 && <Edited rows={edited} ticked={ticked} onTicked={setTicked} />}
      {(fate === 'failed' || read.kind === 'failed') && (
        <p class="error" role="alert">
          {said.failed}
        </p>
      )}
      <div class="actions">
        <button type="button" class="first" aria-disabled={waits} onClick={() => void undo()}>
          {said.confirm}
        </button>
        <button type="button" onClick={onClose}>
          {words.pages.cancel}
        </button>
      </div>
    </Dialog>
  );
}

const NOTHING: Undoing = { added: 0, changed: 0, edited: [] };

/** What goes with the edited rows that are ticked. */
function withTicked(undoing: Undoing, ticked: ReadonlySet<string>): Undoing {
  const also = undoing.edited.filter(({ id }) => ticked.has(id));
  const gone = also.filter(({ before }) => before === null).length;
  return {
    ...undoing,
    added: undoing.added + gone,
    changed: undoing.changed + also.length - gone,
  };
}

function Edited({
  rows,
  ticked,
  onTicked,
}: {
  readonly rows: readonly Undone[];
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
}) {
  const turn = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTicked(next);
  };
  return (
    <fieldset class="edited">
      <legend>{said.edited(rows.length)}</legend>
      {rows.map(({ id, now: row, before }) => (
        <label class="choice tick" key={id}>
          <input type="checkbox" checked={ticked.has(id)} onChange={() => turn(id)} />
          <span>{nameOf(row ?? before ?? { id })}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A lead's name, a sale's day: enough to know the row by. */
function nameOf(row: {
  readonly id: string;
  readonly name?: string;
  readonly on?: string;
}): string {
  return row.name || row.on || row.id;
}
