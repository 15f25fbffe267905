import { useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import { daysBetween } from '../domain/calendar.ts';
import type { Failure } from '../protocol/popup.ts';
import { popupDue } from '../ui/words/popupDue.ts';
import { Act, ActLink, useActs } from './acts.tsx';
import { dueText } from './dueText.ts';
import { NotAnswered } from './Failed.tsx';
import { sent } from './once.ts';
import type { Shown } from './shown.ts';

/** The one best next step, with what can be done about it at once; nothing if nobody waits. */
export function Due(shown: Pick<Shown, 'view' | 'why' | 'goHome'>) {
  const { view, goHome } = shown;
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const { due, today, currency, here } = view;
  const ref = useActs();
  const sessionId = here.kind === 'elsewhere' ? null : here.sessionId;
  if (due === null) return null;
  const act = (kind: 'follow-up done' | 'snooze', said: string) =>
    sent(async () => {
      const reply = await askWorker({ kind, leadId: due.id, sessionId });
      if (reply.kind === 'failed') setRefusal(reply.why);
      else await goHome(said, reply);
    });
  const { told } = popupDue;
  return (
    <section ref={ref} class="due" aria-label={`${popupDue.title} ${due.name}`}>
      <div class="next">
        <p>
          {popupDue.title} <b dir="auto">{due.name}</b>
        </p>
        <p class="small">
          <span class={daysBetween(due.followUpOn, today) > 0 ? 'alert' : ''}>
            {dueText(due, today, currency)}
          </span>
          {due.followUp !== '' && <span class="quiet">{popupDue.promised(due.followUp)}</span>}
        </p>
        <p class="acts">
          <ActLink act="open" href={addressOf(due)} shown={shown}>
            {popupDue.open}
          </ActLink>
          <Act act="done" onClick={act('follow-up done', told.done(due.name))}>
            {popupDue.done}
          </Act>
          <Act act="snooze" onClick={act('snooze', told.snoozed(due.name))}>
            {popupDue.snooze}
          </Act>
        </p>
      </div>
      {refusal !== null && <NotAnswered why={refusal} />}
    </section>
  );
}

/** Where the follow-up is done: at the person's own page, or else at what is kept of them. */
const addressOf = ({ id, link }: { readonly id: string; readonly link: string }): string =>
  /^https?:/.test(link) ? link : `/app.html#/leads?lead=${id}`;
