import { useState } from 'preact/hooks';
import type { Import } from '../../../storage/database.ts';
import { type Undone, undoImport, undoOfImport } from '../../../storage/importUndo.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useLive } from '../../../ui/live.ts';
import { say } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/words.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';

const said = words.data.importing.past;

/** What undoing an import takes away and puts back, and which edited rows go all the same. */
export function UndoImport({
  one,
  onClose,
}: {
  readonly one: Import;
  readonly onClose: () => void;
}) {
  const read = useLive(() => undoOfImport(db, one.id), [one.id]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const rows = read.kind === 'ready' ? read.value : [];
  const edited = rows.filter((row) => row.edited);
  const going = rows.filter((row) => !row.edited || ticked.has(row.id));
  const undo = async () => {
    try {
      const { undone, kept } = await undoImport(db, one.id, ticked, now());
      say(said.told(undone, kept));
      onClose();
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <Dialog title={said.question(one.fileName)} onClose={onClose}>
      <p>{going.length === 0 ? said.nothing : takes(going)}</p>
      {edited.length > 0 && <Edited rows={edited} ticked={ticked} onTicked={setTicked} />}
      {failed && (
        <p class="error" role="alert">
          {said.failed}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="first"
          disabled={going.length === 0}
          onClick={() => void undo()}
        >
          {said.confirm}
        </button>
        <button type="button" onClick={onClose}>
          {words.shared.cancel}
        </button>
      </div>
    </Dialog>
  );
}

function takes(rows: readonly Undone[]): string {
  const added = rows.filter(({ before }) => before === null).length;
  return said.takes(added, rows.length - added);
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
      {rows.map(({ id, now: row }) => (
        <label class="choice tick" key={id}>
          <input type="checkbox" checked={ticked.has(id)} onChange={() => turn(id)} />
          <span>{nameOf(row)}</span>
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
