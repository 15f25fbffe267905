import { api } from './api.ts';
import { isSamplePage } from './samplePage.ts';

/**
 * Tells the worker that settings were written, so that open tabs follow the new rules at once.
 * Where the worker cannot be reached nothing is lost: its next reply to each tab carries the rules.
 */
export async function tellSettingsChanged(): Promise<void> {
  if (isSamplePage()) return;
  try {
    await api.runtime.sendMessage({ kind: 'settings changed' });
  } catch (error) {
    console.warn('The worker will read the changed settings later.', error);
  }
}

/**
 * Tells the worker, now and each time the page comes in front again, that somebody looks. Then it
 * stores what pages left behind that were gone before their last report was heard.
 */
export async function tellPageLookedAt(): Promise<void> {
  if (isSamplePage()) return;
  const tell = () => api.runtime.sendMessage({ kind: 'page opened' }).catch(console.warn);
  document.addEventListener('visibilitychange', () => void (document.hidden || tell()));
  await tell();
}
