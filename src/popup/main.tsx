import { render } from 'preact';
import { askWorker, holdOver, type TabHere, tabHere } from '../browser/popup.ts';
import { listenToKeys } from './keys.ts';
import { Popup } from './Popup.tsx';
import { known, readView } from './state.ts';
import './popup.css';

const address = new URLSearchParams(location.search);
const byItself = address.get('by') === 'itself';
const keys = listenToKeys({ byItself, close });

document.addEventListener('click', closeBehindLink);

void start();

async function start(): Promise<void> {
  const tab = await tabHere();
  if (tab === null) known.value = { kind: 'failed' };
  else await openOver(tab);
  const main = document.getElementById('popup');
  if (main === null) throw new Error('popup.html has no place for the popup.');
  render(<Popup />, main);
  requestAnimationFrame(keys.shown);
}

async function openOver(tab: TabHere): Promise<void> {
  if (tab.url !== null) holdOver(tab);
  await readView(tab, byItself ? 'itself' : 'click');
}

/** Closing without an answer is told, so that the question's row says how it ended. */
function close(): void {
  if (known.value.kind === 'ready' && known.value.view.here.kind === 'asking')
    void askWorker({ kind: 'dismiss', sessionId: known.value.view.here.sessionId });
  window.close();
}

/** A link opens a page of the app in a tab; Firefox would leave the popup open over it. */
function closeBehindLink(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a[target]'))
    setTimeout(() => window.close());
}
