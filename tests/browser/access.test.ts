import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import type { Chromium } from '../support/chromium.ts';
import { focusUnseen, moving, openAll } from '../support/layout.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const PAGES = ['', 'sessions', 'leads', 'goals', 'review', 'settings', 'help', 'welcome'];

/** The look of a screen, as Chromium can be told it. */
const asks = async (page: Page, features: { readonly [name: string]: string }) => {
  const session = await page.createCDPSession();
  const listed = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features: listed });
};

/** Goes to a page of the sample and waits until it is full. */
async function visit(view: View, page: string): Promise<void> {
  await view.run((to) => {
    location.hash = `#/${to}`;
  }, page);
  await view.run(openAll);
  let before = '';
  await until(`the page ${page}`, async () => {
    const last = before;
    before = await view.run(() => `${location.hash} ${document.querySelector('main')?.innerText}`);
    return before.length > 200 && before.startsWith(`#/${page}`) && last === before;
  });
}

/** What is found on each page, by its name; pages on which nothing is are left out. */
async function onPages(view: View, find: () => Promise<readonly string[]>) {
  const found: { [page: string]: readonly string[] } = {};
  for (const page of PAGES) {
    await visit(view, page);
    const here = await find();
    if (here.length > 0) found[page] = here;
  }
  return found;
}

describe('every page', () => {
  let stage: Stage;
  let view: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    view = await stage.browser.own('app.html?sample#/');
  });
  afterAll(() => stage?.close());

  it('shows the focus on everything that can have it', async () => {
    expect(await onPages(view, () => view.run(focusUnseen))).toEqual({});
  });

  // Only Chromium can be told what a reader asks of the screen.
  if (BROWSER === 'chromium') {
    const page = () => (stage.browser as Chromium).pageOf(view);

    it('is free of faults in the dark, with targets of 24 pixels', async () => {
      await asks(page(), { 'prefers-color-scheme': 'dark' });
      expect(await onPages(view, () => axeFindings(view, ['target-size']))).toEqual({});
    });

    it('moves nothing where the reader wants no motion', async () => {
      await asks(page(), { 'prefers-reduced-motion': 'reduce' });
      expect(await onPages(view, () => view.run(moving))).toEqual({});
    });

    it('shows focus, choice and charts in forced colours', async () => {
      await asks(page(), { 'forced-colors': 'active' });
      expect(await onPages(view, () => view.run(focusUnseen))).toEqual({});
      await visit(view, '');
      const told = await view.run(() => {
        const ground = (one: string) => {
          const part = document.querySelector(one);
          return part && getComputedStyle(part).backgroundColor;
        };
        return ['html', '.split input:checked + span', '.done', '.bar'].map(ground);
      });
      const [paper, ...marks] = told;
      for (const mark of marks) expect(mark).not.toBe(paper);
      expect(marks).not.toContain(null);
    });
  }
});
