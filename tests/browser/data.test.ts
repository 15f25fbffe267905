import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lead } from '../../src/domain/lead.ts';
import type { Sale } from '../../src/domain/sale.ts';
import { SCHEMA, writeBackup } from '../../src/transfer/backup/backup.ts';
import { chooseFile, forgetSaved, keepDownloads, savedBytes, savedFile } from '../support/files.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const DEALS = `Deal ID,Deal Name,Company,Source,Stage,Amount,Created,Close Date
1,Boat house,Northwind,LinkedIn,Closed Won,"1,200.00",2024-03-01,2024-04-02
2,Garden,Hill,FB,Proposal,500.00,2024-03-05,2024-05-01
3,Bridge,Vale,Billboard,Closed Lost,900.00,2024-03-07,2024-04-09
`;

const PHRASE = 'a harbour in the fog';
const PICTURE = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
];

/** Runs in a page: stops whatever takes long in the moment in which its bar is there. */
function stopAtOnce(): void {
  const watching = new MutationObserver(() => {
    const stop = document.querySelector<HTMLButtonElement>('.busy button');
    if (!stop) return;
    watching.disconnect();
    stop.click();
  });
  watching.observe(document.body, { childList: true, subtree: true });
}

describe('data in and out', () => {
  let stage: Stage;
  let page: View;
  let backup = '';
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/settings');
    await page.see('From a CSV file');
    await keepDownloads(page);
  });
  afterAll(() => stage?.close());

  const rows = async <Row>(table: string) =>
    (await rowsOf(stage.browser, table)) as unknown as Row[];
  const leads = () => rows<Lead>('leads');
  const count = (table: string, wanted: number) =>
    until(`${wanted} rows in ${table}`, async () => (await rows(table)).length === wanted);

  it('brings deals in from a file, after asking where one of them comes from', async () => {
    await chooseFile(page, /^A CSV file/, 'deals.csv', DEALS);
    await page.see(/2 new leads and 1 new sale/);
    await page.choose(/Billboard.*comes from/, 'Ads');
    await page.see(/3 new leads and 1 new sale/);
    await page.press('button', /^Bring in 4 rows/);
    await count('leads', 3);
    const sales = await rows<Sale>('sales');
    expect(sales).toMatchObject([{ on: '2024-04-02', amount: 120_000, channel: 'linkedin' }]);
    expect((await leads()).map(({ channel }) => channel).sort()).toEqual([
      'ads',
      'facebook',
      'linkedin',
    ]);
  });

  it('knows the same file again, and reads it as it was told', async () => {
    await chooseFile(page, /^A CSV file/, 'deals.csv', DEALS);
    await page.see(/Nothing new\. 3 rows are known already/);
    await page.press('button', 'Cancel');
  });

  it('says of a workbook what it is', async () => {
    await chooseFile(page, /^A CSV file/, 'deals.xlsx', 'PK\u0003\u0004 [Content_Types].xml');
    await page.see(/seems to be a workbook/);
  });

  it('says of a picture and of twenty bytes why they are no list', async () => {
    await chooseFile(page, /^A CSV file/, 'deals.csv', PICTURE);
    await page.see('This seems to be a picture.');
    await chooseFile(page, /^A CSV file/, 'deals.csv', 'Name,Email,Source,12');
    await page.see('This file is too short');
  });

  it('saves the leads as a list and knows every one of it again', async () => {
    const before = await leads();
    await page.press('button', /^Lists for a spreadsheet/);
    await page.press('button', 'Save leads');
    const list = await savedFile(page, /leads.*\.csv$/);
    await chooseFile(page, /^A CSV file/, 'leads.csv', list);
    await page.see(/Nothing new\. 3 rows are known already/);
    await page.press('button', 'Cancel');
    expect(await leads()).toEqual(before);
  });

  it('undoes the import', async () => {
    await page.press('button', /^Undo: deals.csv/);
    await page.press('button', 'Undo it');
    await count('leads', 0);
    await count('sales', 0);
  });

  it('saves everything, erases everything and reads it back', async () => {
    await chooseFile(page, /^A CSV file/, 'deals.csv', DEALS);
    await page.press('button', /^Bring in 4 rows/);
    await count('leads', 3);
    const before = await leads();
    await page.press('button', 'Save a backup');
    backup = await savedFile(page, /\.json$/);
    // The bar of what was done stands over the foot of the window.
    await page.press('button', 'Close');
    await page.press('radio', 'Everything');
    await page.press('checkbox', 'Yes, erase everything');
    await page.press('button', 'Erase it');
    await count('leads', 0);
    await chooseFile(page, /^A backup of/, 'backup.json', backup);
    await page.see(/A backup from/);
    await page.press('radio', /^In place of everything/);
    await page.press('button', 'Read it in');
    await count('leads', 3);
    expect(await leads()).toEqual(before);
  });

  it('goes back to the copy made before the backup was read in', async () => {
    await page.press('button', /^Copies on this computer/);
    await page.press('button', /^Go back to it/);
    await page.see('Go back to this copy?');
    await page.press('button', 'Go back to it');
    await page.see('Your records are as they were then.');
    await count('leads', 0);
    await page.press('button', 'Close');
  });

  it('takes the currency of a backup where no amount stands yet', async () => {
    const { tables, ...about } = JSON.parse(backup);
    const settings = tables.settings.map((row: object) => ({ ...row, currency: 'GBP' }));
    const other = await writeBackup({ ...about, tables: { ...tables, settings } });
    await chooseFile(page, /^A backup of/, 'backup.json', await other.text());
    await page.see('your currency becomes GBP too');
    await page.press('button', 'Read it in');
    await count('leads', 3);
    expect(await rows('settings')).toMatchObject([{ currency: 'GBP' }]);
    await page.press('button', 'Close');
  });

  it('stops a backup that is being made, which leaves nothing', async () => {
    await forgetSaved(page);
    const before = await rows('settings');
    await page.run(stopAtOnce);
    await page.press('button', 'Save a backup');
    await page.see('Stopped. No backup was made.');
    expect(await rows('settings')).toEqual(before);
  });

  it('opens a sealed backup by its passphrase alone, and whole alone', async () => {
    await page.fill(/^Passphrase/, PHRASE);
    await page.press('button', 'Save a backup');
    const sealed = await savedBytes(page, /\.sealed$/);
    expect(new TextDecoder().decode(Uint8Array.from(sealed))).not.toContain('tables');
    const offer = async (bytes: readonly number[], words: string) => {
      await chooseFile(page, /^A backup of/, 'a.sealed', bytes);
      await page.fill('Its passphrase', words);
      await page.press('button', 'Open it');
    };
    await offer(sealed.slice(0, -1), PHRASE);
    await page.see('The passphrase does not fit, or the file is damaged.');
    await page.press('button', 'Cancel');
    await offer(sealed, `${PHRASE}.`);
    await page.see('The passphrase does not fit');
    await page.fill('Its passphrase', PHRASE);
    await page.press('button', 'Open it');
    await page.see('Nothing would change');
    await page.press('button', 'Cancel');
  });

  it('refuses a truncated backup and one of a newer version, and changes nothing', async () => {
    const stored = async () => {
      const tables: unknown[] = [];
      for (const table of ['leads', 'settings']) tables.push(await rows(table));
      return tables;
    };
    await page.press('button', 'Save a backup');
    const text = await savedFile(page, /\.json$/);
    const before = await stored();
    await page.front();
    await chooseFile(page, /^A backup of/, 'backup.json', text.slice(0, -100));
    await page.see(/damaged or incomplete/);
    const newer = await writeBackup({ ...JSON.parse(text), schema: SCHEMA + 1 });
    await chooseFile(page, /^A backup of/, 'backup.json', await newer.text());
    await page.see('made by a newer Worthwhile');
    expect(await stored()).toEqual(before);
  });
});
