import type { Mark } from '../../../domain/mark.ts';
import { addMark, deleteMark } from '../../../storage/markChanges.ts';
import { channelName } from '../../../ui/channelName.ts';
import { day } from '../../../ui/format.ts';
import { words } from '../../../ui/words/words.ts';
import { EntryForm, useEntry } from '../../spent/EntryForm.tsx';
import { db } from '../../store.ts';
import { now } from '../../today.ts';
import { attempt, carryOut } from '../../told.ts';
import type { View } from '../view.ts';
import { MarkFields } from './MarkFields.tsx';
import { firstMark, type MarkText, readMark } from './markDraft.ts';

const said = words.dashboard.marks;

/** Days on which something changed, and a form for one more. */
export function Marks({ view: { today, marks } }: { readonly view: View }) {
  const entry = useEntry(
    () => firstMark(today),
    (typed: MarkText) => readMark(typed, today),
    (draft) => attempt(() => addMark(db, draft, now()), said.kept),
  );
  return (
    <>
      <p class="prose">{said.why}</p>
      <EntryForm label={said.open} entry={entry} submit={said.save}>
        <MarkFields entry={entry} />
      </EntryForm>
      {marks.length > 0 && (
        <>
          <h3>{said.list}</h3>
          <ul class="ruled">
            {marks.toReversed().map((mark) => (
              <Marked key={mark.id} mark={mark} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Marked({ mark: { id, on, channel, note } }: { readonly mark: Mark }) {
  const where = channel === null ? said.everywhere : channelName(channel);
  return (
    <li class="marked">
      <span>{said.line(day(on), where, note)}</span>
      <button
        type="button"
        class="plain noprint"
        onClick={() => void carryOut(() => deleteMark(db, id, now()), said.gone)}
      >
        {said.remove}
        <span class="hidden">: {said.removeThis(day(on))}</span>
      </button>
    </li>
  );
}
