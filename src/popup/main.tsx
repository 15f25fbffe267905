import { render } from 'preact';
import { askWorker, holdOver, tabHere } from '../browser/popup.ts';
import { listenToKeys } from './keys.ts';
import { askedSession, type Known, readView } from './known.ts';
import { Popup } from './Popup.tsx';
import './popup.css';

const byItself = new URLSearchParams(location.search).get('by') === 'itself';
const keys = listenToKeys({ byItself, close });
let first: Known | null = null;

document.addEventListener('click', closeBehindLink);
void start();

async function start(): Promise<void> {
  const tab = await tabHere();
  if (tab !== null && tab.url !== null) holdOver(tab);
  first = await readView(tab, byItself ? 'itself' : 'click');
  const main = document.getElementById('popup');
  if (main === null) throw new Error('popup.html has no place for the popup.');
  render(<Popup first={first} />, main);
  requestAnimationFrame(keys.shown);
}

/** Closing without an answer is told, so that the question's row says how it ended. */
function close(): void {
  const sessionId = first && askedSession(first);
  if (sessionId !== null) void askWorker({ kind: 'dismiss', sessionId });
  window.close();
}

/** A link opens a page of the app in a tab; Firefox would leave the popup open over it. */
function closeBehindLink(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a[target]'))
    setTimeout(() => window.close());
}
