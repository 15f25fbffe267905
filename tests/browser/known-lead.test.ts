import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Effort } from '../../src/domain/cost.ts';
import type { Lead, Touch } from '../../src/domain/lead.ts';
import type { Sale } from '../../src/domain/sale.ts';
import { axeFindings } from '../support/axe.ts';
import { ELSEWHERE, urlOf } from '../support/practice/hosts.ts';
import { aLead } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const LINK = 'https://www.linkedin.com/in/ada-marlow';

describe('the popup over the page of a lead that is known', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.open(urlOf('linkedin', 'person'));
    await until('a session', async () => (await rows('sessions')).length > 0);
    await put('settings', { id: 'settings', currency: 'GBP', welcomedAt: 1 });
  });
  afterAll(() => stage?.close());
  let popup: View;
  beforeEach(async () => {
    const at = Date.now() - 12 * 24 * 60 * 60 * 1000;
    await put('leads', aLead({ name: 'Ada Marlow', stage: 'opportunity', link: LINK }));
    await put('touches', {
      ...{ id: 'touch', leadId: 'lead', at, channel: 'linkedin' },
      ...{ note: '', importId: null, updatedAt: 0 },
    });
    popup = await stage.browser.clickIcon(page);
    await popup.see(/Opportunity, last contact/);
  });
  afterEach(async () => {
    void popup.key('Escape').catch(() => {});
    await until('the popup to close', async () => !(await stage.browser.popupNow()));
  });

  const rows = async <Row>(table: string) =>
    (await rowsOf(stage.browser, table)) as unknown as Row[];
  const put = (table: string, ...all: object[]) => putRows(stage.browser, table, all as never);
  const only = async <Row>(table: string, what: string, holds: (row: Row) => boolean) =>
    until(what, async () => (await rows<Row>(table)).find(holds));
  const sound = async () => {
    expect(await popup.run(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    if (BROWSER === 'chromium') expect(await axeFindings(popup)).toEqual([]);
  };

  it('logs a contact and what comes next', async () => {
    await popup.see('last contact 12 days ago');
    await sound();
    await popup.press('button', 'Log a contact');
    await popup.fill('What happened?', 'Called, wants the quote');
    await popup.fill('What will you do?', 'Send the quote');
    await sound();
    await popup.key('Enter');
    await popup.see('The contact with Ada Marlow is saved.');
    const touch = await only<Touch>('touches', 'the contact', ({ id }) => id !== 'touch');
    expect(touch).toMatchObject({ leadId: 'lead', note: 'Called, wants the quote' });
    const lead = await only<Lead>(
      'leads',
      'the next step',
      ({ followUpOn }) => followUpOn !== null,
    );
    expect(lead.followUp).toBe('Send the quote');
  });

  it('moves the stage and logs a sale', async () => {
    await popup.press('button', 'Log a contact');
    await popup.press('radio', 'Stage');
    await popup.choose('Where does it stand now?', 'lost');
    await popup.choose('Why did they not buy?', 'competitor');
    await sound();
    await popup.press('button', 'Save');
    await popup.see('Ada Marlow is moved to Lost.');
    await only<Lead>('leads', 'the loss', ({ lostReason }) => lostReason === 'competitor');
    await popup.press('button', 'Log a contact');
    await popup.press('button', 'Log a sale');
    await popup.fill('Amount in all', '250');
    await popup.press('button', 'Save the sale');
    const sale = await only<Sale>('sales', 'the sale', () => true);
    expect(sale).toMatchObject({ leadId: 'lead', amount: 25_000 });
  });
});

describe('the popup elsewhere', () => {
  it('logs half an hour of networking', async () => {
    const stage = await setStage(BROWSER);
    try {
      const page = await stage.browser.open(`https://${ELSEWHERE}/`);
      const app = await stage.browser.own('app.html#/leads');
      await app.see('No lead yet.');
      await putRows(stage.browser, 'settings', [
        { id: 'settings', currency: 'GBP', welcomedAt: 1 },
      ]);
      await page.front();
      const popup = await stage.browser.clickIcon(page);
      await popup.press('button', 'Log time');
      await popup.fill('How long?', '30 min');
      if (BROWSER === 'chromium') expect(await axeFindings(popup)).toEqual([]);
      await popup.key('Enter');
      await popup.see(/30\sminutes on Networking are saved/);
      const efforts = (await rowsOf(stage.browser, 'efforts')) as unknown as Effort[];
      expect(efforts).toMatchObject([{ channel: 'networking', minutes: 30, kind: 'logged' }]);
    } finally {
      await stage.close();
    }
  });
});
