import { signal } from '@preact/signals';
import { words } from './words/words.ts';

/** Something that was just done and can be taken back. */
interface Undoable {
  readonly said: string;
  readonly undo: () => Promise<unknown>;
}

const offered = signal<Undoable | null>(null);

/**
 * Offers to take back what was just done, until something else is done or the reader closes it.
 * It never goes away by itself: some readers need longer.
 * @param said what was done, as a sentence
 */
export function offerUndo(said: string, undo: () => Promise<unknown>): void {
  offered.value = { said, undo };
}

/** The bar at the foot of the window; it stands in every page, since only then is it announced. */
export function UndoBar() {
  const last = offered.value;
  return (
    <div class="undo" role="status" hidden={last === null}>
      {last && (
        <>
          <span>{last.said}</span>
          <button type="button" onClick={() => takeBack(last)}>
            {words.shared.undo}
          </button>
          <button type="button" class="plain" onClick={close}>
            {words.shared.close}
          </button>
        </>
      )}
    </div>
  );
}

function close(): void {
  offered.value = null;
}

async function takeBack(last: Undoable): Promise<void> {
  await last.undo();
  if (offered.value === last) close();
}
