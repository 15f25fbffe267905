import type { Day } from '../../domain/calendar.ts';
import type { Touch } from '../../domain/lead.ts';
import { changeTouch } from '../../storage/touches.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { words } from '../../ui/words/allWords.ts';
import { EntryForm, useEdit } from '../spent/EntryForm.tsx';
import { db } from '../store.ts';
import { now, zone } from '../today.ts';
import { attempt } from '../told.ts';
import { TouchFields } from './TouchFields.tsx';
import { readSaid, type SaidText, textOfTouch } from './touchDraft.ts';

const { touch: said, told } = words.leadsPage;

/** What is written of a contact, to be put right; the next step stays as it is. */
export function TouchEdit({
  touch,
  today,
  onClose,
}: {
  /** The contact as it was when the form was opened. */
  readonly touch: Touch;
  readonly today: Day;
  readonly onClose: () => void;
}) {
  const moment = { today, zone: zone(), now: now() };
  const entry = useEdit({
    row: touch,
    textOf: (row: Touch) => textOfTouch(row, moment.zone),
    read: (text: SaidText) => {
      const { touch: draft, errors } = readSaid(text, moment, touch.at);
      return { draft, errors };
    },
    write: (seen, draft) => attempt(() => changeTouch(db, seen, draft, now()), told.touchChanged),
    again: ({ id }) => db.touches.get(id),
    onDone: onClose,
  });
  return (
    <Dialog title={said.edit} onClose={onClose}>
      <EntryForm label={said.edit} entry={entry} submit={said.save} single first>
        <TouchFields draft={entry.text} errors={entry.errors} change={entry.change} />
      </EntryForm>
    </Dialog>
  );
}
