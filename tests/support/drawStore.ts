import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sampleRows } from '../../src/domain/sample.ts';
import { store as captions } from '../../src/ui/words/en/store.ts';
import { ROOT } from './build.ts';
import type { Chromium } from './chromium.ts';
import { browseUntilAsked } from './main-job.ts';
import { askingEverywhere, choose, fill } from './seed.ts';
import type { View } from './view.ts';
import { pause } from './wait.ts';

type Caption = keyof typeof captions;
type Theme = 'light' | 'dark';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** Time for the change of colours, which is a transition, and for charts to be drawn. */
const SETTLE = 600;
/** Both stores take 1280 by 800. */
const SIZE = { width: 1280, height: 800 };
/** What a page may fill below its caption. */
const PAGE = { width: 1160, height: 660 };

/** Pages of the sample: where, the words that say it is there, and where its top is cut. */
const PAGES: readonly (readonly [Caption, string, string, string])[] = [
  ['dashboard', '#/', 'Over time', 'h1'],
  ['leads', '#/leads', 'Waiting for you', 'h1'],
  ['time', '#/?range=180', 'Where leads stop', '.section:has(.channels)'],
  ['review', '#/review', 'By platform', 'h1'],
];

/** Draws the five pictures for the stores, light and dark, from the sample data. */
export async function drawStore(browser: Chromium): Promise<void> {
  const canvas = await browser.driven.newPage();
  await canvas.setViewport(SIZE);
  for (const [at, [caption, hash, words, top]] of PAGES.entries()) {
    const view = await browser.own(`app.html?sample${hash}`);
    await view.see(words);
    // The band that marks the sample would lie over what is shown.
    await view.run(() => document.querySelector('.sample-band')?.remove());
    const page = browser.pageOf(view);
    await page.setViewport(PAGE);
    for (const theme of THEMES)
      await compose(canvas, at + 1, caption, theme, await shot(page, theme, top), 'page');
    await view.close();
  }
  await drawAsking(browser, canvas);
  await canvas.close();
}

/** The real popup over a practice page, which asks in front of the sample's own goals and leads. */
async function drawAsking(browser: Chromium, canvas: Page): Promise<void> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = Date.now();
  const today = Temporal.Now.plainDateISO(zone).toString();
  const { settings: _, ...rows } = sampleRows({ seed: 1, currency: 'USD', today, now, zone });
  await fill(browser, rows as never);
  await choose(browser, { asking: askingEverywhere('every session'), welcomedAt: now });
  const { popup } = await browseUntilAsked(browser, 'linkedin');
  await popup.see('What is this LinkedIn visit for?');
  const page = browser.pageOf(popup as View);
  // It closes as soon as another tab comes to the front.
  const shots: string[] = [];
  for (const theme of THEMES) shots.push(await shot(page, theme, null));
  for (const [at, theme] of THEMES.entries())
    await compose(canvas, 5, 'asking', theme, shots[at] ?? '', 'popup');
}

/** A picture of a page from some part of it on, as data for another page. */
async function shot(page: Page, theme: Theme, top: string | null): Promise<string> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  if (top !== null)
    await page.evaluate((part) => {
      const from = document.querySelector(part)?.getBoundingClientRect().top ?? 0;
      scrollTo(0, scrollY + from - 24);
    }, top);
  // A tab behind another one is not drawn.
  if (top !== null) await page.bringToFront();
  await pause(SETTLE);
  return page.screenshot({ encoding: 'base64' });
}

async function compose(
  canvas: Page,
  number: number,
  caption: Caption,
  theme: Theme,
  picture: string,
  kind: 'page' | 'popup',
): Promise<void> {
  const [paper, ink, rule] =
    theme === 'light' ? ['#f1f4f0', '#16201d', '#7d8783'] : ['#0c100e', '#e8ece9', '#6d7773'];
  await canvas.setContent(`<style>
    body { margin: 0; height: 800px; background: ${paper}; color: ${ink}; overflow: hidden; display: flex }
    body { flex-direction: ${kind === 'page' ? 'column' : 'row'}; align-items: center; justify-content: ${kind === 'page' ? 'flex-start' : 'center'}; gap: ${kind === 'page' ? 0 : 96}px }
    h1 { margin: 0; font: 400 44px/1.2 Palatino, P052, serif; ${kind === 'page' ? 'padding: 34px 0 30px' : 'width: 460px; font-size: 56px'} }
    img { border: 1px solid ${rule}; ${kind === 'page' ? `width: ${PAGE.width}px` : 'height: 660px'} }
  </style><h1>${captions[caption]}</h1><img src="data:image/png;base64,${picture}">`);
  await canvas.bringToFront();
  const file = `${number}-${caption}-${theme}.png`;
  await canvas.screenshot({ path: join(ROOT, 'assets', 'store', file) as `${string}.png` });
}
