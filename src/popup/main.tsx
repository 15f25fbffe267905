import { render } from 'preact';
import { hearFaults } from '../browser/hearFaults.ts';
import { askWorker } from '../browser/popup.ts';
import { sayLanguage } from '../ui/locale.ts';
import { followTheme } from '../ui/themeChoice.ts';
import { first, query, why } from './ahead.ts';
import { listenToKeys } from './keys.ts';
import { type Known, tellShown } from './known.ts';
import { Popup } from './Popup.tsx';
import { prepare } from './screens.ts';
import { askedSession } from './why.ts';
import './popup.css';

hearFaults((error) => void keep(error).catch(() => null));

const byItself = why !== null;
/** The keyboard command opens the form for a lead, or for the one that is known here. */
const byCommand = query.get('at') === 'lead';
const keys = listenToKeys({ byItself, close });
let known: Known | null = null;

sayLanguage(document.documentElement);
followTheme(document.documentElement);
document.addEventListener('click', closeBehindLink);
void start();

async function start(): Promise<void> {
  known = await first;
  // A screen that cannot be loaded says so itself.
  await prepare(known, why).catch(() => null);
  const main = document.getElementById('popup');
  if (main === null) throw new Error('popup.html has no place for the popup.');
  render(
    <Popup first={known} at={byCommand ? formFor(known) : 'here'} byItself={byItself} why={why} />,
    main,
  );
  requestAnimationFrame(keys.shown);
  if (known.kind === 'ready') tellShown(known.view, why);
}

function formFor(known: Known): 'lead' | 'known' {
  return known.kind === 'ready' && known.view.known !== null ? 'known' : 'lead';
}

/** What keeps an error is loaded with the first one, since most popups have none. */
async function keep(error: unknown): Promise<void> {
  const { keepFault } = await import('../browser/faults.ts');
  await keepFault('popup', error);
}

/** Closing without an answer is told, so that the question's row says how it ended. */
function close(): void {
  const sessionId = known && askedSession(known, byItself);
  if (sessionId !== null) void askWorker({ kind: 'dismiss', sessionId });
  window.close();
}

/** A link opens a page of the app in a tab; Firefox would leave the popup open over it. */
function closeBehindLink(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a[target]'))
    setTimeout(() => window.close());
}
