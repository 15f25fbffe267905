import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import type { Lead } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { setFollowUp } from '../../storage/followUps.ts';
import { day as fullDay } from '../../ui/format.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';
import { NextFields } from './NextFields.tsx';
import { type NextDraft, readNext } from './nextDraft.ts';

const { touch: said, told } = words.leadsPage;

/** Another day for the next step, or a first one. */
export function OtherDay({
  lead,
  settings,
  today,
  onClose,
}: {
  readonly lead: Lead;
  readonly settings: Settings;
  readonly today: Day;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState<NextDraft>({ choice: 'week', day: '', what: lead.followUp });
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  const workdays = settings.workingHours.days;
  const read = readNext(draft, today, today, workdays);
  const save = async () => {
    setTried(true);
    if (read.kind === 'wrong' || read.next === null) return;
    const { next } = read;
    const said = told.nextSet(lead.name, fullDay(next.on));
    const fate = await carryOut(() => setFollowUp(db, lead.id, next, now()), said);
    if (fate === 'done') onClose();
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NextFields
        draft={draft}
        error={tried && read.kind === 'wrong' ? read : null}
        today={today}
        workdays={workdays}
        mayBeNothing={false}
        change={(part) => setDraft({ ...draft, ...part })}
      />
      <div class="actions">
        <button type="submit" class="first">
          {said.saveNext}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {words.pages.cancel}
        </button>
      </div>
    </form>
  );
}
