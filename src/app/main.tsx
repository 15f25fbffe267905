import { render } from 'preact';
import { keepFault } from '../browser/faults.ts';
import { hearFaults } from '../browser/hearFaults.ts';
import { sayLanguage } from '../ui/locale.ts';
import { strayClickGuard } from '../ui/strayClicks.ts';
import { followTheme } from '../ui/themeChoice.ts';
import { App } from './App.tsx';
import { returnToPlace } from './place.ts';
import { inSample } from './sample/mode.ts';

hearFaults((error) => void keepFault('app', error));
sayLanguage(document.documentElement);
followTheme(document.documentElement);
document.addEventListener('click', strayClickGuard(), true);

const place = document.getElementById('app');
if (place === null) throw new Error('app.html has no place for the app');
const draw = () => render(<App />, place);
if (inSample) void told().then(draw);
else draw();

/** The sample is written before a page reads it; what cannot be written is shown as it stands. */
async function told(): Promise<void> {
  const { fillSample } = await import('./sample/fill.ts');
  await fillSample().catch(console.error);
}

// Not before the first paint: it brings the store along.
void import('./sharedUndo.ts').then(({ followOthers }) => followOthers());
void import('../browser/messages.ts').then(({ tellPageLookedAt }) => tellPageLookedAt());
void import('./speaking.ts').then(({ followLanguage }) => followLanguage());
returnToPlace();
