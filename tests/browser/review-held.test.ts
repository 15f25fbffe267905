import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Review } from '../../src/domain/review.ts';
import { relaunch } from '../support/acting.ts';
import { choose, fill, lastWeek } from '../support/seed.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

/** Runs in a page: nobody else can read a table until the page sets `letGo`. */
async function holdTable(table: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('worthwhile');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const rows = database.transaction(table, 'readwrite').objectStore(table);
  await new Promise<void>((done) => {
    const again = () => {
      done();
      // A transaction lives for as long as it is asked for something.
      if (!('letGo' in globalThis)) rows.count().onsuccess = again;
      else database.close();
    };
    rows.count().onsuccess = again;
  });
}

const letGo = (page: View) =>
  page.run(() => {
    Object.assign(globalThis, { letGo: true });
  });

describe('a review', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(BROWSER);
  });
  afterEach(() => stage?.close().catch(() => {}));

  const aWeekToReview = async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await fill(stage.browser, await lastWeek(Date.now(), zone));
    const reviewing = { by: 'badge', day: 1, at: '00:00' } as const;
    await choose(stage.browser, { currency: 'GBP', welcomedAt: 1, weekStart: 1, reviewing });
  };

  it('keeps what was chosen in its first step when the evidence of the others arrives', async () => {
    await aWeekToReview();
    // A page of the app would wait for the table, too, and others for it.
    const holder = await stage.browser.own('icons/16.png');
    await holder.run(holdTable, 'touches');
    const page = await stage.browser.own('app.html#/review');
    await page.see('9 sessions went without a purpose');
    await page.choose('What it was for', 'Personal');
    await page.run(() => {
      document.querySelector<HTMLInputElement>('.review-unsaid input')?.click();
      document.querySelector<HTMLElement>('.review-say select')?.focus();
    });
    await page.see('Say it for 8 sessions');
    expect(await page.text()).not.toContain('On the phone');
    await letGo(holder);
    await page.see('On the phone');
    const chosen = await page.run(() => {
      const select = document.querySelector<HTMLSelectElement>('.review-say select');
      const isFocused = document.activeElement === select;
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.review-unsaid input')];
      return {
        isFocused,
        for: select?.value,
        left: boxes.filter(({ checked }) => !checked).length,
      };
    });
    expect(chosen).toEqual({ isFocused: true, for: 'personal', left: 1 });
  });

  it('goes on where it was when the browser was killed, with every word that was typed', async () => {
    await aWeekToReview();
    const kept = (what: string, holds: (row: Review) => boolean) =>
      until(what, async () =>
        ((await rowsOf(stage.browser, 'reviews')) as unknown as Review[]).find(holds),
      );
    let page = await stage.browser.own('app.html#/review?step=3');
    await page.fill('What customers said', 'Too slow to answer');
    await page.press('button', 'Go on');
    await page.fill('All in all in the week ahead', '4:00');
    await page.key('Tab');
    await page.press('button', 'Go on');
    await page.fill('When', 'Tuesday at 9');
    await page.fill('I …', 'call Harbour Hotel');
    await kept('the promise', ({ commitment }) => commitment?.what === 'call Harbour Hotel');
    await stage.browser.crash();
    stage = { ...stage, browser: await relaunch(stage) };
    page = await stage.browser.own('app.html#/review');
    await page.see('Tuesday at 9, I call Harbour Hotel');
    const { answers, budgets, rest = 0, savedAt, step } = await kept('the review', () => true);
    expect({ said: answers['customers said'], savedAt, step }).toEqual({
      said: 'Too slow to answer',
      savedAt: null,
      step: 5,
    });
    expect(Object.values(budgets).reduce((sum, minutes) => sum + minutes, rest)).toBe(240);
  });
});
