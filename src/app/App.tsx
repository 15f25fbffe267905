import { UndoBar } from '../ui/undo.tsx';
import { words } from '../ui/words/words.ts';
import { Masthead } from './Masthead.tsx';
import { route } from './route.ts';
import { Shown } from './Shown.tsx';
import { SampleBand } from './sample/SampleBand.tsx';

/** What every page has around it. */
export function App() {
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {words.pages.skip}
      </button>
      <SampleBand />
      <div class="page">
        <Masthead />
        <main id="main" tabIndex={-1}>
          <Shown page={route.value.page} />
        </main>
      </div>
      <UndoBar />
    </>
  );
}

/** A button, since a link would change the address, which names the page. */
function skip(): void {
  document.getElementById('main')?.focus();
}
