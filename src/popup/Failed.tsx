import type { Failure } from '../protocol/popup.ts';
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

/** Why an answer was not taken. It stands beside the button, and what was chosen stays. */
export function NotAnswered({ why }: { readonly why: Failure }) {
  const { answer, gone } = words.popup.failed;
  return (
    <p class="error" role="alert">
      {why === 'gone' ? gone : `${answer.what} ${answer.safe} ${answer.next[why]}`}
    </p>
  );
}
