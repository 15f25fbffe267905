import { daysBetween } from '../domain/calendar.ts';
import type { PopupView } from '../protocol/popup.ts';
import { words } from './words.ts';

/** The one best next step, above the question; nothing if nobody waits. */
export function Due({ view: { due, today } }: { readonly view: PopupView }) {
  if (due === null) return null;
  const { overdue, today: dueToday, promised, open } = words.popup.due;
  const late = daysBetween(due.followUpOn, today);
  return (
    <div class="due">
      <p>
        <b>{due.name}</b>
        <br />
        <span class={late > 0 ? 'small alert' : 'small'}>
          {late > 0 ? overdue(late) : dueToday}
        </span>
        {due.followUp !== '' && <span class="small quiet">{promised(due.followUp)}</span>}
      </p>
      <a class="button" href={`/app.html#/leads?lead=${due.id}`} target="_blank" rel="noreferrer">
        {open}
      </a>
    </div>
  );
}
