import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from './browser.ts';
import type { Chromium } from './chromium.ts';
import type { Onlooker } from './main-job.ts';
import { pause } from './wait.ts';

/** Time for the change of colours, which is a transition. */
const SETTLE = 250;

/** Takes pictures of what is worth seeing, light and dark where the browser can be told so. */
export function photographer(browser: Browser, folder: string): Onlooker {
  mkdirSync(folder, { recursive: true });
  if (browser.kind === 'firefox')
    return (what, view) => view.picture(join(folder, `${fileName(what)}.png`));
  const { pageOf } = browser as Chromium;
  return async (what, view) => {
    const page = pageOf(view);
    // A popup is as high as it is; a page is shown whole.
    const fullPage = !page.url().includes('popup.html');
    for (const value of ['dark', 'light']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await pause(SETTLE);
      const path = join(folder, `${fileName(what)}-${value}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage });
    }
  };
}

const fileName = (what: string) => what.replace(/\W+/g, '-');
