import { dayOf } from '../domain/calendar.ts';
import type { Failure, PopupView } from '../protocol/popup.ts';
import { clock, moment } from '../ui/timeText.ts';
import { words } from './words.ts';

/** The store cannot be read: what is safe, and what to do. */
export function ReadingFailed() {
  const said = words.popup.failed.reading;
  return (
    <section class="ask">
      <h1>{said.what}</h1>
      <p>
        {said.safe} {said.next}
      </p>
      <div class="do">
        <button type="button" class="first wide-one" onClick={() => location.reload()}>
          {words.popup.failed.again}
        </button>
      </div>
    </section>
  );
}

/** Time that is noticed and cannot be written down; nothing where it can. */
export function StoringFails({ view }: { readonly view: PopupView }) {
  const { storingFailsSince: since, today, zone } = view;
  if (since === null) return null;
  const time = dayOf(since, zone) === today ? clock(since, zone) : moment(since, zone);
  return (
    <p class="error" role="alert">
      {words.popup.failed.storing(time)}
    </p>
  );
}

/** Why an answer was not taken. It stands beside the button, and what was chosen stays. */
export function NotAnswered({ why }: { readonly why: Failure }) {
  const { answer, gone } = words.popup.failed;
  return (
    <p class="error" role="alert">
      {why === 'gone' ? gone : `${answer.what} ${answer.safe} ${answer.next[why]}`}
    </p>
  );
}
