import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Lead } from '../../src/domain/lead.ts';
import { focusOn, outcomesOf } from '../support/outcomes.ts';
import { aLead, aSale } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import type { View } from '../support/view.ts';

describe('on the board a lead', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/leads');
    await page.see('No lead yet.');
    await page.close();
  });
  afterAll(() => stage?.close());
  beforeEach(() => store().clear('leads', 'touches', 'sales'));
  afterEach(() => page.close());

  const store = () => outcomesOf(stage.browser);
  const lead = (what: string, holds: (row: Lead) => boolean) =>
    store().row<Lead>('leads', what, holds);
  const open = async (query = '') => {
    page = await stage.browser.own(`app.html#/leads${query}`);
    await page.see(/Board/);
  };
  const takeBack = async (view: View) => {
    await view.front();
    await focusOn(view, 'h1');
    await view.key('Control+z');
  };

  it('is moved by the mouse to another column, and asked what belongs to the last ones', async () => {
    await store().put('leads', aLead({ reached: { lead: 0 }, expectedAmount: 50_000 }));
    await open();
    await page.see('Northwind Joinery');
    await page.carry('a.card', '[data-stage=opportunity]');
    const moved = await lead('the move', ({ stage }) => stage === 'opportunity');
    expect(Object.keys(moved.reached)).toEqual(['lead', 'qualified', 'opportunity']);
    await page.see('Northwind Joinery is moved to Opportunity.');
    await page.press('button', 'Close');
    await page.press('button', '0 won, 0 lost');
    await page.carry('a.card', '[data-stage=lost]');
    await page.see('Why did Northwind Joinery not buy?');
    await page.press('button', 'No budget');
    await lead('the loss', ({ stage, lostReason }) => stage === 'lost' && lostReason === 'budget');
  });

  it('moved back by the mouse keeps when each stage was reached', async () => {
    const reached = { lead: 0, qualified: 1, opportunity: 2 };
    await store().put('leads', aLead({ stage: 'opportunity', reached }));
    await open();
    await page.see('Northwind Joinery');
    await page.carry('a.card', '[data-stage=lead]');
    const back = await lead('the move', ({ stage }) => stage === 'lead');
    expect(back.reached).toEqual(reached);
  });

  it('deleted in one window comes back in another, whatever was opened or loaded anew since', async () => {
    await store().put('leads', aLead());
    await store().put('sales', aSale({ leadId: 'lead', channel: 'x' }));
    await open('?lead=lead');
    await page.see('No contact is logged yet.');
    await page.press('button', 'Delete');
    await page.see('Northwind Joinery is deleted with its contacts.');
    const early = await stage.browser.own('app.html#/goals');
    await early.see('Your usual figures');
    await page.front();
    await page.press('link', 'Settings');
    await page.see('once a day');
    await page.run(() => location.reload()).catch(() => null);
    await page.see('once a day');
    await takeBack(early);
    await early.see('Taken back: Northwind Joinery is deleted');
    await lead('what was deleted', ({ id }) => id === 'lead');
    expect(await store().rows('sales')).toMatchObject([{ leadId: 'lead', channel: 'x' }]);
    // It is off the shelf of every window: nothing is left that the first one could take back twice.
    await takeBack(page);
    expect(await page.text()).not.toContain('Taken back');
    expect(await store().rows('leads')).toHaveLength(1);
    await early.close();
  });

  it('moved in a window that was loaded anew is moved back there', async () => {
    await store().put('leads', aLead({ reached: { lead: 0 } }));
    await open();
    await focusOn(page, 'a.card');
    await page.key('Shift+ArrowRight');
    await lead('the move', ({ stage }) => stage === 'qualified');
    await page.see('is moved to Qualified.');
    await page.run(() => location.reload()).catch(() => null);
    await page.see('Board');
    await takeBack(page);
    await lead('the undo', ({ stage, reached }) => stage === 'lead' && !reached.qualified);
    await page.see('Taken back: Northwind Joinery is moved to Qualified.');
  });
});
