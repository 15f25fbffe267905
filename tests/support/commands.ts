import type { Chromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';
import { inWorker } from './inside.ts';
import { until } from './wait.ts';

/** The keys of the manifest's command, pressed in Firefox's own window. */
const KEYS = `(() => {
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  tip.beginInputTransactionForTests(window);
  const key = (key, code, keyCode) => new KeyboardEvent('', { key, code, keyCode });
  const keys = [key('Alt', 'AltLeft', 18), key('Shift', 'ShiftLeft', 16), key('L', 'KeyL', 76)];
  for (const one of keys) tip.keydown(one);
  for (const one of keys.toReversed()) tip.keyup(one);
})()`;

/**
 * Presses Alt+Shift+L. Chromium's protocol gives keys to pages only and never to the browser's own
 * shortcuts: there the browser is asked whether it knows the keys, and the worker hears the command
 * as it would after them.
 */
export async function pressCommand(browser: Chromium | Firefox): Promise<void> {
  if (browser.kind === 'firefox') return void (await browser.inWindow(KEYS));
  const hear = async () => {
    const known = (await inWorker(browser, 'chrome.commands.getAll()')) as { shortcut: string }[];
    if (!known.some(({ shortcut }) => shortcut === 'Alt+Shift+L')) return false;
    await inWorker(browser, "chrome.commands.onCommand.dispatch('log-a-lead')");
    return true;
  };
  await until('the worker to hear the command', () => hear().catch(() => false));
}
