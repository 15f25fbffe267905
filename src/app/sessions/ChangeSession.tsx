import { useState } from 'preact/hooks';
import type { Session } from '../../domain/session.ts';
import type { Answer } from '../../domain/sessionEdit.ts';
import { changeNote, changePurpose, removeSessions } from '../../storage/sessionEdits.ts';
import { Field } from '../../ui/Field.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import type { Hands } from './DayList.tsx';
import { edit } from './edits.ts';
import { PurposeField } from './PurposeField.tsx';
import { shownOf, type Typed } from './typed.ts';

const said = words.sessions.edit;

/** What it was for and its note, or deleting it. */
export function ChangeSession({
  session,
  hands,
}: {
  readonly session: Session;
  readonly hands: Hands;
}) {
  const [typed, setTyped] = useState<Typed>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const { answer, note } = shownOf(session, typed);
  const save = async () => {
    const why = await keep(session, answer, note, hands);
    setWrong(why);
    if (why === null) setTyped({});
  };
  const remove = async () =>
    setWrong(
      await edit((at) => removeSessions(db, [session.id], at), said.done.delete(1), hands.refresh),
    );
  return (
    <form
      class="change in-a-row"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PurposeField
        label={said.purpose}
        answer={answer}
        names={hands.names}
        onAnswer={(changed) => setTyped({ ...typed, answer: changed })}
      />
      <Field label={said.note}>
        {(control) => (
          <input
            {...control}
            maxLength={2000}
            value={note}
            onInput={(event) => setTyped({ ...typed, note: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="first">
          {said.save}
        </button>
        <button type="button" class="plain" onClick={remove}>
          {said.delete}
        </button>
      </div>
      {wrong !== null && (
        <p class="error" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

/** Writes what was changed, purpose and note each as an edit of its own that can be taken back. */
async function keep(
  session: Session,
  { purpose, goalId, customer }: Answer,
  note: string,
  { refresh }: Hands,
): Promise<string | null> {
  const answer = { purpose, goalId, customer: customer?.trim() || null };
  const isNew =
    answer.purpose !== session.purpose ||
    answer.goalId !== session.goalId ||
    answer.customer !== session.customer;
  const wrong = isNew
    ? await edit((at) => changePurpose(db, [session.id], answer, at), said.done.purpose(1), refresh)
    : null;
  if (wrong !== null || note.trim() === session.note) return wrong;
  return edit((at) => changeNote(db, session.id, note.trim(), at), said.done.note, refresh);
}
