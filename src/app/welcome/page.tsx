import './welcome.css';
import { revenueGoal } from '../../storage/goals.ts';
import { readSettings } from '../../storage/settings.ts';
import { useLive } from '../../ui/live.ts';
import { Ready } from '../../ui/Ready.tsx';
import { words } from '../../ui/words/allWords.ts';
import { Pin } from '../Pin.tsx';
import { addressOf } from '../route.ts';
import { SampleOffer } from '../sample/SampleOffer.tsx';
import { db } from '../store.ts';
import { today } from '../today.ts';
import { currencyOf, draftOf } from './draft.ts';
import { Knows } from './Knows.tsx';
import { WelcomeForm } from './WelcomeForm.tsx';

/** The first page anyone sees, and one that can be opened again at any time. */
export function Page() {
  const kept = useLive(readKept, []);
  return (
    <Ready of={kept} name={words.pages.name.welcome}>
      {({ draft, settings, welcomed }) => (
        <>
          <WelcomeForm kept={draft} settings={settings} welcomed={welcomed} today={today()} />
          {!welcomed && <SampleOffer />}
          <p class="prose bring-in">
            {words.welcome.more.text}{' '}
            <a href={addressOf('settings')}>{words.welcome.more.settings}</a>
          </p>
          <Pin />
          <Knows />
        </>
      )}
    </Ready>
  );
}

async function readKept() {
  const [settings, target] = await Promise.all([readSettings(db), revenueGoal(db)]);
  // A target that was set on the goals page is there to be changed here, too.
  const welcomed = settings.welcomedAt !== null || target !== null;
  const currency = currencyOf(settings, navigator.language);
  return { draft: draftOf({ ...settings, currency }, target), settings, welcomed };
}
