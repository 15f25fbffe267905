import type { Instant } from '../../domain/calendar.ts';
import { type Outcome, type Undo, undoEdit } from '../../storage/sessionEdits.ts';
import { offerUndo } from '../../ui/undoing.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';

/** Reads sessions again, after an edit. */
export type Refresh = (ids: readonly string[]) => Promise<void>;

/**
 * Makes an edit, shows it, and offers to take it back.
 * @param said what was done, as a sentence
 * @returns why it was not done, as a sentence, or `null`
 */
export async function edit(
  write: (now: Instant) => Promise<Outcome>,
  said: string,
  refresh: Refresh,
): Promise<string | null> {
  try {
    const outcome = await write(now());
    if (outcome.kind === 'refused') return words.sessions.edit.refused[outcome.why];
    await refresh(touchedBy(outcome.undo));
    offerUndo(said, () => takeBack(outcome.undo, refresh));
    return null;
  } catch (error) {
    console.error(error);
    return words.pages.failed.saving.what;
  }
}

async function takeBack(undo: Undo, refresh: Refresh): Promise<string | null> {
  const outcome = await undoEdit(db, undo, now());
  await refresh(touchedBy(undo));
  return outcome.kind === 'refused' ? words.sessions.edit.refused[outcome.why] : null;
}

const touchedBy = ({ sessions, writtenSessions }: Undo): string[] => [
  ...new Set([...sessions, ...writtenSessions].map((session) => session.id)),
];
