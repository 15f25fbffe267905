import './sample.css';
import { forgetSample } from '../../storage/sample.ts';
import { words } from '../../ui/words/words.ts';
import { db } from '../store.ts';
import { inSample } from './mode.ts';

const said = words.sample;

/** Says on every page of the sample that it is one, with the way out. */
export function SampleBand() {
  if (!inSample) return null;
  return (
    <aside class="sample-band" aria-label={said.name}>
      <p>
        <strong>{said.marked}</strong> {said.whose}
      </p>
      <button type="button" onClick={() => void leave()}>
        {said.leave}
      </button>
    </aside>
  );
}

/** Deletes the sample and opens the user's own dashboard, also where the deleting fails. */
async function leave(): Promise<void> {
  try {
    await forgetSample(db);
  } catch (error) {
    console.error(error);
  }
  location.replace(`${location.pathname}#/`);
}
