import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import type { Lead } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { isOpen } from '../../domain/stage.ts';
import { logTouch } from '../../storage/touches.ts';
import { useOneAtATime } from '../../ui/oneAtATime.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now, zone } from '../today.ts';
import { attempt, type Fate } from '../told.ts';
import { NextFields } from './NextFields.tsx';
import { NotKept } from './NotKept.tsx';
import { TouchFields } from './TouchFields.tsx';
import { readTouch, type TouchText } from './touchDraft.ts';

const { touch: said, told } = words.leadsPage;

/** A contact with a lead, and what comes next; saving it settles the step that was open. */
export function TouchForm({
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
  const [draft, setDraft] = useState<TouchText>(() => firstText(lead, today));
  const [fate, setFate] = useState<Fate<'gone' | 'changed since' | 'wrong'> | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const workdays = settings.workingHours.days;
  const read = readTouch(draft, { today, zone: zone(), now: now(), workdays });
  const errors = fate === null ? {} : read.errors;
  const change = (part: Partial<TouchText>) => setDraft({ ...draft, ...part });
  const once = useOneAtATime();
  const save = async () => {
    const { touch, next } = read;
    if (touch === null) return setFate('wrong');
    const became = await attempt(
      () => logTouch(db, lead.id, touch, next, now()),
      told.touched(lead.name),
    );
    if (became === 'done') onClose();
    else setFate(became);
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
      }}
    >
      {lead.followUp !== '' && <p class="quiet">{said.settles(lead.followUp)}</p>}
      <TouchFields draft={draft} errors={errors} change={change} />
      <NextFields
        draft={draft.next}
        error={errors.next ?? null}
        today={today}
        workdays={workdays}
        mayBeNothing
        change={(part) => change({ next: { ...draft.next, ...part } })}
      />
      <div class="actions">
        <button type="submit" class="first">
          {said.save}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {words.pages.cancel}
        </button>
      </div>
      <NotKept fate={fate} />
    </form>
  );
}

function firstText(lead: Lead, today: Day): TouchText {
  return {
    note: '',
    on: today,
    channel: lead.channel,
    next: { choice: isOpen(lead) ? 'two working days' : 'none', day: '', what: '' },
  };
}
