import { Opening } from './Opening.tsx';
import { words } from './words/words.ts';

/** A page that could not be shown: what happened, what is safe, what to do. */
export function Failed({ what }: { readonly what: 'reading' | 'loading' }) {
  const said = words.pages.failed[what];
  return (
    <Opening answer={said.what}>
      <p class="prose">
        {said.safe} {said.next}
      </p>
      <p class="actions">
        <button type="button" class="first" onClick={() => location.reload()}>
          {what === 'reading' ? words.pages.failed.again : words.pages.failed.reload}
        </button>
        <a href="#/help?part=report">{words.pages.failed.report}</a>
      </p>
    </Opening>
  );
}

/** A form whose rows could not be written: it stands beside the button, and nothing typed is lost. */
export function NotSaved() {
  const said = words.pages.failed.saving;
  return (
    <p class="error" role="alert">
      {said.what} {said.safe} {said.next}
    </p>
  );
}
