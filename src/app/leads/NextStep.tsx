import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import { dueOn } from '../../domain/followUp.ts';
import type { Lead } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { isOpen } from '../../domain/stage.ts';
import { dropFollowUp } from '../../storage/followUps.ts';
import { doFollowUp } from '../../storage/touches.ts';
import { day as fullDay } from '../../ui/format.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';
import { OtherDay } from './OtherDay.tsx';
import { TouchForm } from './TouchForm.tsx';

const { lead: said, told } = words.leadsPage;

type Form = 'none' | 'touch' | 'day';

/** The next step with a lead, and what can be done about it. */
export function NextStep({
  lead,
  settings,
  today,
}: {
  readonly lead: Lead;
  readonly settings: Settings;
  readonly today: Day;
}) {
  const [form, setForm] = useState<Form>('none');
  const close = () => setForm('none');
  const planned = lead.followUpOn !== null;
  return (
    <div class="next">
      <Said lead={lead} today={today} />
      {form === 'none' && (
        <div class="actions">
          <button type="button" class="first" onClick={() => setForm('touch')}>
            {said.touch}
          </button>
          {planned && (
            <button type="button" onClick={() => done(lead)}>
              {said.done}
            </button>
          )}
          <button type="button" onClick={() => setForm('day')}>
            {planned ? said.otherDay : said.setDay}
          </button>
          {planned && (
            <button type="button" class="plain" onClick={() => drop(lead)}>
              {said.drop}
            </button>
          )}
        </div>
      )}
      {form === 'touch' && (
        <TouchForm lead={lead} settings={settings} today={today} onClose={close} />
      )}
      {form === 'day' && <OtherDay lead={lead} settings={settings} today={today} onClose={close} />}
    </div>
  );
}

const done = (lead: Lead) =>
  carryOut(() => doFollowUp(db, lead.id, null, now()), told.done(lead.name));

const drop = (lead: Lead) =>
  carryOut(() => dropFollowUp(db, lead.id, now()), told.dropped(lead.name));

function Said({ lead, today }: { readonly lead: Lead; readonly today: Day }) {
  const due = dueOn(lead, today);
  if (due.kind === 'none') {
    return (
      <p>
        <b>{said.noNext}</b>
        {isOpen(lead) && (
          <>
            <br />
            <span class="quiet">{said.noNextWhy}</span>
          </>
        )}
      </p>
    );
  }
  const on = fullDay(lead.followUpOn ?? today);
  return (
    <p>
      <b>
        <bdi>{lead.followUp === '' ? said.nextPlain : said.next(lead.followUp)}</bdi>
      </b>
      <br />
      {due.kind === 'overdue' && <span class="alert">{said.dueAgo(on, due.byDays)}</span>}
      {due.kind === 'today' && <span class="alert">{said.dueToday}</span>}
      {due.kind === 'later' && <span class="quiet">{said.dueOn(on)}</span>}
    </p>
  );
}
