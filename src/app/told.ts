import type { NotDone, Outcome } from '../storage/rowChange.ts';
import { say } from '../ui/undoing.ts';
import { words } from '../ui/words/words.ts';
import { offerEverywhere } from './sharedUndo.ts';

const told = words.leadsPage.told;

/** What became of a change: made, refused for a reason, or not written. */
export type Fate<Why extends string> = 'done' | 'failed' | Why;

/**
 * Makes a change and offers to take it back. A form says itself why a change was refused and keeps
 * what was typed; the answer tells it.
 * @param said what was done, as a sentence
 */
export async function attempt<Why extends string>(
  write: () => Promise<Outcome<Why>>,
  said: string,
): Promise<Fate<Why>> {
  try {
    const outcome = await write();
    if (outcome.kind === 'refused') return outcome.why;
    offerEverywhere(said, outcome.undo);
    return 'done';
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}

/** As `attempt`, for what is done at one stroke: the bar says why it was not. */
export async function carryOut(
  write: () => Promise<Outcome>,
  said: string,
): Promise<Fate<NotDone>> {
  const fate = await attempt(write, said);
  if (fate !== 'done') say(REFUSED[fate]);
  return fate;
}

const REFUSED: { readonly [fate in NotDone | 'failed']: string } = {
  gone: told.gone,
  'changed since': told.changedSince,
  failed: told.notSaved,
};
