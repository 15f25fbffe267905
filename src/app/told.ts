import type { NotDone, Outcome, Undo } from '../storage/rowChange.ts';
import { say, type Way } from '../ui/undoing.ts';
import { told } from '../ui/words/told.ts';
import { offerEverywhere } from './sharedUndo.ts';

/** What became of a change: made, refused for a reason, or not written. */
export type Fate<Why extends string> = 'done' | 'failed' | Why;

/** What is said of a change: a sentence, with a way to what it speaks of, or read from its rows. */
type Saying = string | ((undo: Undo) => { readonly said: string; readonly way?: Way | undefined });

/**
 * Makes a change and offers to take it back. A form says itself why a change was refused and keeps
 * what was typed; the answer tells it.
 * @param said what was done, as a sentence
 */
export async function attempt<Why extends string>(
  write: () => Promise<Outcome<Why>>,
  said: Saying,
): Promise<Fate<Why>> {
  try {
    const outcome = await write();
    if (outcome.kind === 'refused') return outcome.why;
    const notice = typeof said === 'string' ? { said } : said(outcome.undo);
    offerEverywhere(notice.said, outcome.undo, notice.way);
    return 'done';
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}

/** As `attempt`, for what is done at one stroke: the bar says why it was not. */
export async function carryOut(
  write: () => Promise<Outcome>,
  said: Saying,
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
