import { onShelf, type Shelved, shelve, shelved, unshelve } from '../browser/undoShelf.ts';
import type { Undo } from '../storage/rowChange.ts';
import { alsoDone, noLongerDone, offerUndo, type TakeBack, type Way } from '../ui/undoing.ts';
import { inSample } from './sample/mode.ts';
import { db } from './store.ts';
import { now } from './today.ts';

/**
 * Offers to take a change back, here and in every other window, until the browser ends. What is
 * done in the sample can be taken back in its own window only: the others show her own records.
 */
export function offerEverywhere(said: string, undo: Undo, way?: Way): void {
  const one: Shelved = { id: crypto.randomUUID(), at: now(), said, undo };
  offerUndo(said, takingBack(one), one, way);
  if (inSample) return;
  // What is too large for the shelf can still be taken back in this window.
  shelve(one).catch((error: unknown) => console.error(error));
}

/** Follows what other windows do and take back, and what was done before this one was opened. */
export async function followOthers(): Promise<void> {
  if (inSample) return;
  onShelf(put, noLongerDone);
  for (const one of await shelved()) put(one);
}

function put(one: Shelved): void {
  alsoDone({ ...one, undo: takingBack(one) });
}

/** Refused or done, it is off the shelf: what was changed since stays changed. */
/** What takes it back is loaded when it is asked for: most pages are left without it. */
const takingBack =
  ({ id, undo }: Shelved): TakeBack =>
  async () => {
    const { undoChange } = await import('../storage/rowChange.ts');
    const { told } = await import('../ui/words/told.ts');
    const outcome = await undoChange(db, undo as Undo, now());
    if (!inSample) await unshelve(id);
    return outcome.kind === 'refused' ? told.notUndone : null;
  };
