import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { aLead } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const MARKED = 'This is sample data';
const TABLES = [
  'visits',
  'sessions',
  'goals',
  'leads',
  'touches',
  'sales',
  'settings',
  'deletions',
];

describe('the sample', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/');
    await page.see('Look around with sample data');
  });
  afterAll(() => stage?.close());

  /** One table after the other: each is read in a tab of its own. */
  const own = async () => {
    const tables: { [table: string]: readonly unknown[] } = {};
    for (const table of TABLES) tables[table] = await rowsOf(stage.browser, table);
    return tables;
  };
  const databases = () => page.run(async () => (await indexedDB.databases()).map((it) => it.name));
  /** What every window can take back lies in the browser, beside the databases. */
  const shelf = () =>
    page.run(async () => {
      const api = (
        globalThis as unknown as {
          chrome: { storage: { session: { get(all: null): Promise<object> } } };
        }
      ).chrome;
      return Object.keys(await api.storage.session.get(null));
    });
  const visit = async (hash: string) => {
    await page.run((to) => {
      location.hash = to;
    }, hash);
    await page.see(MARKED);
  };

  it('opens from the empty dashboard and is marked on every page', async () => {
    await page.press('link', 'Look around with sample data');
    await page.see(MARKED);
    await page.see('Over time');
    for (const hash of ['#/sessions', '#/leads', '#/goals', '#/review', '#/settings', '#/welcome'])
      await visit(hash);
    await visit('#/?range=180');
    await page.see('Where leads stop');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('draws its weeks, which the arrow keys read one by one', async () => {
    const drawn = () => page.run(() => document.querySelector('.chart svg') !== null);
    await until('the drawing', drawn);
    const said = () =>
      page.run(() =>
        document.querySelector('.chart [role=slider]')?.getAttribute('aria-valuetext'),
      );
    await until('the running week', async () => /so far/.test((await said()) ?? ''));
    await until('the week before', async () => {
      // A page that still fills draws the chart anew, and the key would go nowhere.
      await page.run(() => document.querySelector<HTMLElement>('.chart [role=slider]')?.focus());
      await page.key('ArrowLeft');
      return !/so far/.test((await said()) ?? '');
    });
    expect(await said()).toMatch(/^Week of .+: .+hour.+ leads?, .+ sales?/);
  });

  it('leaves what is hers as it was, whatever is done in it', async () => {
    await putRows(stage.browser, 'leads', [aLead({ id: 'mine', name: 'My Own Lead' })] as never);
    const before = await own();
    await visit('#/leads');
    expect(await page.text()).not.toContain('My Own Lead');
    await page.press('button', 'Log a lead');
    await page.fill('Name or company', 'Tried Out');
    await page.press('button', 'Save the lead');
    await page.see('Tried Out');
    await visit('#/settings');
    await page.see('Leave the sample to find them');
    await page.fill('What an hour of yours is worth', '99');
    await page.key('Tab');
    await page.see('Kept');
    expect(await own()).toEqual(before);
    expect((await shelf()).filter((key) => key.startsWith('undo '))).toEqual([]);
  });

  it('is left and deleted with one press', async () => {
    await page.press('button', 'Leave the sample');
    const isHers = () =>
      page.run(() => location.search === '' && document.querySelector('h1') !== null);
    await until('her own page', () => isHers().catch(() => false));
    expect(await page.text()).not.toContain(MARKED);
    await until(
      'the deletion',
      async () => !(await databases()).some((it) => it?.includes('sample')),
    );
    expect((await own()).leads).toHaveLength(1);
  });
});
