import { signal } from '@preact/signals';
import { words } from './words/words.ts';

/** Something that was done and can be taken back. */
interface Undoable {
  readonly said: string;
  readonly undo: () => Promise<unknown>;
}

/** Everything done in this window that can be taken back, the last thing at the end. */
const done = signal<readonly Undoable[]>([]);
/** What the bar says now; `null` while it is closed. */
const said = signal<string | null>(null);

/**
 * Offers to take back what was just done, until the reader closes it. It never goes away by itself:
 * some readers need longer. What was done before it can be taken back after it.
 * @param sentence what was done, as a sentence
 */
export function offerUndo(sentence: string, undo: () => Promise<unknown>): void {
  done.value = [...done.value, { said: sentence, undo }];
  said.value = sentence;
}

/** Says in the same place what happened, where there is nothing to take back. */
export function say(sentence: string): void {
  said.value = sentence;
}

/** The bar at the foot of the window; it stands in every page, since only then is it announced. */
export function UndoBar() {
  const last = done.value.at(-1);
  return (
    <div class="undo" role="status" hidden={said.value === null}>
      {said.value !== null && (
        <>
          <span>{said.value}</span>
          {last && (
            <button type="button" onClick={() => takeBack(last)}>
              {said.value === last.said ? words.shared.undo : words.shared.undoBefore}
            </button>
          )}
          <button type="button" class="plain" onClick={close}>
            {words.shared.close}
          </button>
        </>
      )}
    </div>
  );
}

function close(): void {
  said.value = null;
}

async function takeBack(last: Undoable): Promise<void> {
  said.value = words.shared.takenBack(last.said);
  done.value = done.value.filter((one) => one !== last);
  await last.undo();
}

/** Ctrl+Z takes back the last thing, except where it belongs to a field. */
globalThis.document?.addEventListener('keydown', (event) => {
  const last = done.value.at(-1);
  const plainUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
  if (!plainUndo || last === undefined || isField(event.target)) return;
  event.preventDefault();
  void takeBack(last);
});

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
