import { useState } from 'preact/hooks';
import type { Answer } from '../../domain/sessionEdit.ts';
import { changePurpose, removeSessions } from '../../storage/sessionEdits.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { edit, type Refresh } from './edits.ts';
import { PurposeField } from './PurposeField.tsx';
import type { Names } from './purpose.ts';

const said = words.sessions.chosen;
const done = words.sessions.edit.done;
const NOT_SAID: Answer = { purpose: 'unstated', goalId: null, customer: null };

/** What can be done with several sessions at once. */
export function Chosen({
  ids,
  names,
  refresh,
  onNone,
}: {
  readonly ids: ReadonlySet<string>;
  readonly names: Names;
  readonly refresh: Refresh;
  readonly onNone: () => void;
}) {
  const [answer, setAnswer] = useState<Answer>(NOT_SAID);
  const [wrong, setWrong] = useState<string | null>(null);
  const run = async (doing: Promise<string | null>) => {
    const why = await doing;
    setWrong(why);
    if (why === null) onNone();
  };
  const all = [...ids];
  return (
    <section class="chosen in-a-row" aria-label={said.label}>
      <p role="status">
        <b>{said.count(ids.size)}</b>
      </p>
      <PurposeField label={said.purpose} answer={answer} names={names} onAnswer={setAnswer} />
      <div class="actions">
        <button
          type="button"
          class="first"
          onClick={() =>
            run(edit((at) => changePurpose(db, all, answer, at), done.purpose(all.length), refresh))
          }
        >
          {said.set}
        </button>
        <button
          type="button"
          onClick={() =>
            run(edit((at) => removeSessions(db, all, at), done.delete(all.length), refresh))
          }
        >
          {said.delete}
        </button>
        <button type="button" class="plain" onClick={onNone}>
          {said.none}
        </button>
      </div>
      {wrong !== null && (
        <p class="error" role="alert">
          {wrong}
        </p>
      )}
    </section>
  );
}
