import type { BrowserKind } from '../support/browser.ts';
import { type Desktop, missingForDesktop, openDesktop } from '../support/desktop.ts';
import { urlOf } from '../support/practice/hosts.ts';
import { askingEverywhere, choose, fill, lastWeek } from '../support/seed.ts';
import { setStage } from '../support/stage.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';
import type { Figure, Measurement } from './measurement.ts';

/** A quick typist: a key in so many milliseconds. */
const APART = 80;
const TEXT = 'thank you for your message of yesterday';
/** The two keys that close a popup which opened by itself. */
const MAY_BE_LOST = 2;

const NAMES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'typing through: keys the page never gets',
  firefox: 'typing through: keys the page never gets, Firefox',
};

/** A field in which she is about to write. */
async function turnToField(page: View): Promise<void> {
  await page.run(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
}

const written = (page: View): Promise<string> =>
  page.run(() => document.querySelector('textarea')?.value ?? '');

/** She begins to write as the popup opens by itself; how many of her keys the page never gets. */
async function play(kind: BrowserKind, desktop: Desktop): Promise<Figure> {
  const stage = await setStage(kind, { headless: false, display: desktop.display });
  try {
    const { browser } = stage;
    await fill(browser, await lastWeek(Date.now(), 'UTC'));
    await choose(browser, { welcomedAt: 1, asking: askingEverywhere('every session') });
    const page = await browser.open(urlOf('x', 'feed'));
    await desktop.focus('Feed | X');
    await turnToField(page);
    await until('the popup to open', () => browser.popupNow(), 30_000);
    await desktop.type(TEXT, APART);
    // Where the focus did not come back, the last key never arrives: then all that is missing counts.
    const whole = async () => (await written(page)).endsWith(TEXT.slice(-1));
    await until('the last key', whole, 5_000).catch(() => null);
    const value = TEXT.length - (await written(page)).length;
    return {
      name: NAMES[kind],
      unit: 'keys',
      value,
      limit: MAY_BE_LOST,
    };
  } finally {
    await stage.close();
  }
}

export const typingThrough: Measurement = {
  name: 'typing through',
  run: async () => {
    const missing = missingForDesktop();
    if (missing.length > 0) {
      console.log(`Not measured: there is no ${missing.join(', ')} here.`);
      return [];
    }
    const desktop = await openDesktop();
    try {
      return [await play('chromium', desktop), await play('firefox', desktop)];
    } finally {
      desktop.close();
    }
  },
};
