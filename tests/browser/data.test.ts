import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lead } from '../../src/domain/lead.ts';
import type { Sale } from '../../src/domain/sale.ts';
import { chooseFile, keepDownloads, savedFile } from '../support/files.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const DEALS = `Deal ID,Deal Name,Company,Source,Stage,Amount,Created,Close Date
1,Boat house,Northwind,LinkedIn,Closed Won,"1,200.00",2024-03-01,2024-04-02
2,Garden,Hill,FB,Proposal,500.00,2024-03-05,2024-05-01
3,Bridge,Vale,Billboard,Closed Lost,900.00,2024-03-07,2024-04-09
`;

describe('data in and out', () => {
  let stage: Stage;
  let page: View;
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
    const backup = await savedFile(page, /\.json$/);
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

  it('refuses a damaged backup and changes nothing', async () => {
    const before = await leads();
    await chooseFile(
      page,
      /^A backup of/,
      'backup.json',
      '{"format":"worthwhile backup","version":1,',
    );
    await page.see(/damaged or incomplete/);
    expect(await leads()).toEqual(before);
  });
});
