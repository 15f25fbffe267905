import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFile, keepDownloads, savedFile } from '../support/files.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const LEADS = `Name,Email,Source,Where
Ada Byron,ada@example.com,Billboard,London
Eve Hill,eve@example.com,LinkedIn,Leeds
`;

/** More stops than the page has. */
const STOPS = 250;

/** Runs in a page: what the control with the focus is called. */
function focusedName(): string {
  const control = document.activeElement as HTMLInputElement | null;
  const text = control?.labels?.[0]?.textContent ?? control?.textContent ?? '';
  return control === document.body ? '' : text.replace(/\s+/g, ' ').trim();
}

describe('data by keyboard alone', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/settings');
    await page.see('From a CSV file');
    await keepDownloads(page);
  });
  afterAll(() => stage?.close());

  const tabTo = async (name: RegExp, key = 'Tab') => {
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.key(key);
      if (name.test(await page.run(focusedName))) return;
    }
    throw new Error(`No key leads to ${name}.`);
  };
  const back = (name: RegExp) => tabTo(name, 'Shift+Tab');
  const count = async (table: string, wanted: number) => {
    const there = async () => (await rowsOf(stage.browser, table)).length === wanted;
    await until(`${wanted} rows in ${table}`, there);
    // Looking into the store opens a tab of its own, and Firefox presses no button behind it.
    await page.front();
  };
  /** The list of files that Enter opens is the browser's own; the file is put in as it does. */
  const pick = async (label: RegExp, name: string, text: string) => {
    await tabTo(label);
    await chooseFile(page, label, name, text);
  };

  it('chooses a file, says what only a person can say, maps a column, looks and brings it in', async () => {
    await pick(/^A CSV file/, 'leads.csv', LEADS);
    await page.see('1 new lead.');
    await tabTo(/Billboard.*comes from/);
    await page.type('Ads');
    await page.see('2 new leads.');
    await tabTo(/^Which column is what/);
    await page.key('Enter');
    await tabTo(/^Company/);
    await page.type('Where');
    await page.see('Ada Byron, London');
    await tabTo(/^Bring in 2 rows/);
    await page.key('Enter');
    await count('leads', 2);
    const leads = await rowsOf(stage.browser, 'leads');
    expect(leads).toContainEqual(expect.objectContaining({ company: 'London', channel: 'ads' }));
  });

  it('saves a backup, erases everything and reads it back', async () => {
    await tabTo(/^Save a backup/);
    await page.key('Enter');
    const backup = await savedFile(page, /\.json$/);
    await tabTo(/^Days$/);
    await page.key('ArrowDown');
    await page.key('ArrowDown');
    await page.see('with all settings and every copy');
    await tabTo(/^Yes, erase everything/);
    await page.key(' ');
    await tabTo(/^Erase it/);
    await page.key('Enter');
    await count('leads', 0);
    await back(/^A backup of/);
    await chooseFile(page, /^A backup of/, 'backup.json', backup);
    await page.see('A backup from');
    await tabTo(/^Put together/);
    await page.key('ArrowDown');
    await page.key('ArrowDown');
    await tabTo(/^Read it in/);
    await until('the comparison', () => page.has('button', /^Read it in/));
    await page.key('Enter');
    await count('leads', 2);
  });

  it('undoes an import', async () => {
    await back(/^Undo: leads.csv/);
    await page.key('Enter');
    await page.see('2 rows go.');
    await tabTo(/^Undo it/);
    await page.key('Enter');
    await count('leads', 0);
  });
});
