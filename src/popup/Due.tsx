import { useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import { daysBetween } from '../domain/calendar.ts';
import type { Failure } from '../protocol/popup.ts';
import { popupDue } from '../ui/words/en/popupDue.ts';
import { dueText } from './dueText.ts';
import { NotAnswered } from './Failed.tsx';
import type { Shown } from './shown.ts';

/** The one best next step, with what can be done about it at once; nothing if nobody waits. */
export function Due({ view, goHome }: Pick<Shown, 'view' | 'goHome'>) {
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const { due, today, currency } = view;
  if (due === null) return null;
  const act = async (kind: 'follow-up done' | 'snooze', told: string) => {
    const reply = await askWorker({ kind, leadId: due.id });
    if (reply.kind === 'failed') setRefusal(reply.why);
    else await goHome(told, reply);
  };
  const { told } = popupDue;
  return (
    <div class="due">
      <p>
        {popupDue.title} <b dir="auto">{due.name}</b>
        <br />
        <span class={daysBetween(due.followUpOn, today) > 0 ? 'small alert' : 'small'}>
          {dueText(due, today, currency)}
        </span>
        {due.followUp !== '' && <span class="small quiet">{popupDue.promised(due.followUp)}</span>}
      </p>
      <a class="button" href={addressOf(due)} target="_blank" rel="noreferrer">
        {popupDue.open}
      </a>
      <div class="acts">
        <button
          type="button"
          class="plain"
          onClick={() => act('follow-up done', told.done(due.name))}
        >
          {popupDue.done}
        </button>
        <button type="button" class="plain" onClick={() => act('snooze', told.snoozed(due.name))}>
          {popupDue.snooze}
        </button>
      </div>
      {refusal !== null && <NotAnswered why={refusal} />}
    </div>
  );
}

/** Where the follow-up is done: at the person's own page, or else at what is kept of them. */
const addressOf = ({ id, link }: { readonly id: string; readonly link: string }): string =>
  /^https?:/.test(link) ? link : `/app.html#/leads?lead=${id}`;
