import browser from 'webextension-polyfill';
import { isSamplePage } from './samplePage.ts';

/**
 * Tells the worker that settings were written, so that open tabs follow the new rules at once.
 * Where the worker cannot be reached nothing is lost: its next reply to each tab carries the rules.
 */
export async function tellSettingsChanged(): Promise<void> {
  if (isSamplePage()) return;
  try {
    await browser.runtime.sendMessage({ kind: 'settings changed' });
  } catch (error) {
    console.warn('The worker will read the changed settings later.', error);
  }
}
