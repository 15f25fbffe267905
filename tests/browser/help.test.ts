import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import type { Chromium } from '../support/chromium.ts';
import { inWorker } from '../support/inside.ts';
import { aLead } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

/** An error that quotes all that is hers. */
const LEAKY = `TypeError('Invalid value "Jane Whitfield", £2,240, https://x.com/jane?token=5')`;
const HERS = /jane|whitfield|2,?240|x\.com|token=/i;

/** Runs in a page of ours: what it keeps of errors. */
async function faults(): Promise<readonly unknown[]> {
  type Local = { get(all: null): Promise<{ [key: string]: unknown }> };
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: Local } } };
  const kept = await chrome.storage.local.get(null);
  return Object.keys(kept)
    .filter((key) => key.startsWith('fault '))
    .map((key) => kept[key]);
}

const reportOf = (page: View) => page.run(() => document.querySelector('textarea')?.value ?? '');

describe('the help page', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/help');
    await page.see('What would you like to know?');
  });
  afterAll(() => stage?.close());

  it('finds an answer by a word, opens it, and leads to its place', async () => {
    await page.fill('Search the answers', 'phone week');
    await page.see('No computer sees it.');
    expect(await page.text()).toContain('1 answer');
    expect(await axeFindings(page)).toEqual([]);
    await page.press('link', 'Costs and time');
    await page.see('On your phone');
  });

  it('opens an answer by keyboard, and says where a search finds none', async () => {
    await page.run(() => {
      location.hash = '#/help';
    });
    await page.see('Where do I begin?');
    await page.run(() => document.querySelector<HTMLElement>('.asked summary')?.focus());
    await page.key('Enter');
    await page.see('With one figure and one date');
    await page.fill('Search the answers', 'zebra');
    await page.see('No answer has these words.');
    await page.press('button', 'Show all');
    await page.see('Where do I begin?');
  });

  it('keeps errors of page, popup and worker, and reports them without a word of hers', async () => {
    await putRows(stage.browser, 'leads', [aLead({ id: 'one', name: 'Jane Whitfield' })] as never);
    const thrown = `void setTimeout(() => { throw new ${LEAKY}; })`;
    await page.evaluate(thrown);
    await page.evaluate(`void Promise.reject(new Range${LEAKY.replace('Type', '')})`);
    const popup = await stage.browser.own('popup.html');
    await popup.see(/\S/);
    await popup.evaluate(thrown);
    const places = ['app', 'popup'];
    if (BROWSER === 'chromium') {
      await inWorker(stage.browser as Chromium, `console.error('Failed.', new ${LEAKY})`);
      places.push('worker');
    }
    const kept = () => page.run(faults) as Promise<{ place: string }[]>;
    await until('every error', async () => (await kept()).length > places.length && kept());
    expect([...new Set((await kept()).map(({ place }) => place))].sort()).toEqual(places);
    await popup.close();
    await page.press('button', 'Make a report');
    await page.see('The report, as you can send it');
    const report = await reportOf(page);
    for (const place of places) expect(report).toContain(`${place}, TypeError: invalid value …`);
    expect(report).toContain('app, RangeError: invalid value …');
    expect(report).toContain('leads: 1');
    expect(report).not.toMatch(HERS);
    expect(JSON.stringify(await kept())).not.toMatch(HERS);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('copies the report as it was changed, and nothing else', async () => {
    await page.run(() => {
      const { clipboard } = navigator;
      const hear = async (text: string) => {
        document.title = text;
      };
      Object.defineProperty(clipboard, 'writeText', { value: hear });
    });
    await page.fill('The report, as you can send it', 'It froze.');
    await page.press('button', 'Copy the report');
    await page.see('Copied.');
    expect(await page.run(() => document.title)).toBe('It froze.');
  });

  it('keeps the last fifty errors', async () => {
    await page.run(() => {
      const words = 'abort access array bulk clone could create data fetch file'.split(' ');
      for (const one of words)
        for (const other of words.slice(0, 6)) console.error(new Error(`${one} ${other}`));
    });
    const full = () => page.run(faults).then((kept) => kept.length === 50 && kept);
    const kept = await until('fifty errors', full);
    await until('the last of them', async () =>
      JSON.stringify(await page.run(faults)).includes('file could'),
    );
    expect(kept).toHaveLength(50);
  });
});
