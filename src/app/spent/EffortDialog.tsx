import type { Day } from '../../domain/calendar.ts';
import type { Effort } from '../../domain/cost.ts';
import { changeEffort, type EffortDraft } from '../../storage/efforts.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { EffortFields } from './EffortFields.tsx';
import { EntryForm, useEdit } from './EntryForm.tsx';
import { readEffort, textOfEffort } from './effortDraft.ts';
import { WeeklyFields } from './WeeklyFields.tsx';
import { readWeeks, textOfWeeks } from './weeklyDraft.ts';

const { spent: said, told } = words.leadsPage;

interface DialogProps {
  /** The time as it was when the form was opened. */
  readonly effort: Effort;
  readonly today: Day;
  readonly onClose: () => void;
}

/** What was said of time, to be put right: of one day, or of some weeks. */
export function EffortDialog({ effort, today, onClose }: DialogProps) {
  const Form = effort.every === 'week' ? WeeksForm : DayForm;
  return (
    <Dialog title={said.editTime} onClose={onClose}>
      <Form effort={effort} today={today} onClose={onClose} />
    </Dialog>
  );
}

function DayForm({ effort, today, onClose }: DialogProps) {
  const read = (text: ReturnType<typeof textOfEffort>) => readEffort(text, today, effort.kind);
  const entry = useEdit({ ...editOf(effort, onClose), textOf: textOfEffort, read });
  return (
    <EntryForm label={said.editTime} entry={entry} submit={said.saveEdit} first>
      <EffortFields entry={entry} />
    </EntryForm>
  );
}

function WeeksForm({ effort, today, onClose }: DialogProps) {
  const kind = effort.kind === 'phone' ? 'phone' : 'before';
  const read = (text: ReturnType<typeof textOfWeeks>) => readWeeks(text, today, kind);
  const entry = useEdit({ ...editOf(effort, onClose), textOf: textOfWeeks, read });
  return (
    <EntryForm label={said.editTime} entry={entry} submit={said.saveEdit} first>
      <WeeklyFields entry={entry} />
    </EntryForm>
  );
}

const editOf = (row: Effort, onDone: () => void) => ({
  row,
  write: (seen: Effort, draft: EffortDraft) =>
    attempt(() => changeEffort(db, seen, draft, now()), told.timeChanged),
  again: ({ id }: Effort) => db.efforts.get(id),
  onDone,
});
