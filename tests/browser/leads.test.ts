import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import type { Cost, Effort } from '../../src/domain/cost.ts';
import type { Lead, Touch } from '../../src/domain/lead.ts';
import type { Sale } from '../../src/domain/sale.ts';
import { axeFindings } from '../support/axe.ts';
import { focusOn, outcomesOf } from '../support/outcomes.ts';
import { aLead, aSale } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const TODAY = Temporal.Now.plainDateISO().toString();

describe('leads', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/leads');
    await page.see('No lead yet.');
    await put('settings', { id: 'settings', currency: 'GBP', welcomedAt: 1 });
    await page.close();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    await outcomesOf(stage.browser).clear('leads', 'touches', 'sales', 'costs', 'efforts');
  });
  afterEach(() => page.close());

  const rows = <Row>(table: string) => outcomesOf(stage.browser).rows<Row>(table);
  const only = <Row>(table: string, what: string, holds: (row: Row) => boolean) =>
    outcomesOf(stage.browser).row<Row>(table, what, holds);
  const put = (table: string, ...all: readonly object[]) =>
    outcomesOf(stage.browser).put(table, ...all);
  const open = async (query = '') => {
    page = await stage.browser.own(`app.html#/leads${query}`);
    await page.see(/Board/);
    return page;
  };
  const focus = (selector: string) => focusOn(page, selector);

  it('are logged, contacted and won by keyboard alone', async () => {
    await open();
    await focus('.bar-line .actions button');
    await page.key('Enter');
    await page.see('Who may buy?');
    await page.type('Northwind Joinery');
    await page.fill('What might it be worth?', '3,200');
    await page.key('Enter');
    await page.see('Northwind Joinery is saved as a lead.');
    await focus('a.card');
    await page.key('Enter');
    await page.press('button', 'Log a contact');
    await page.fill('What happened?', 'Sent the quote');
    await page.press('button', 'Save the contact');
    const touch = await only<Touch>('touches', 'the contact', () => true);
    expect(touch).toMatchObject({ note: 'Sent the quote' });
    await focus('a.card');
    await page.key('Shift+ArrowRight');
    await only<Lead>('leads', 'the move', ({ stage }) => stage === 'qualified');
    await until('the focus to follow', () =>
      page.run(() => document.activeElement?.closest('[data-stage=qualified]') !== null),
    );
    await page.key('Shift+ArrowRight');
    await only<Lead>('leads', 'the move', ({ stage }) => stage === 'opportunity');
    await until('the focus to follow', () =>
      page.run(() => document.activeElement?.closest('[data-stage=opportunity]') !== null),
    );
    await page.key('Shift+ArrowRight');
    await page.see('What did Northwind Joinery buy?');
    await page.press('button', 'Save the sale');
    const sale = await only<Sale>('sales', 'the sale', () => true);
    expect(sale).toMatchObject({ amount: 320_000, channel: 'referral', count: 1 });
    const lead = await only<Lead>('leads', 'the win', ({ stage }) => stage === 'won');
    expect(Object.keys(lead.reached)).toEqual(['lead', 'qualified', 'opportunity', 'won']);
    expect(lead.followUpOn).toBeNull();
  });

  it('that are lost ask why, and every move can be taken back', async () => {
    await put('leads', aLead({ reached: { lead: 0 } }));
    await open('?lead=lead');
    await page.choose('Stage', 'lost');
    await page.press('button', 'Chose another');
    const lost = await only<Lead>('leads', 'the loss', ({ stage }) => stage === 'lost');
    expect(lost.lostReason).toBe('competitor');
    await page.see('Northwind Joinery is moved to Lost.');
    await focus('h1');
    await page.key('Control+z');
    await only<Lead>(
      'leads',
      'what it was',
      ({ stage, lostReason }) => stage === 'lead' && !lostReason,
    );
  });

  it('whose follow-up is due come first, and one key settles each', async () => {
    const due = (id: string, days: number) =>
      aLead({ id, name: id, followUpOn: addDays(TODAY, days), followUp: `Call ${id}` });
    await put('leads', due('Ada', -3), due('Bea', 0), due('Cid', -1), due('Dan', 4));
    await open();
    await page.see('3 are waiting for you.');
    await focus('.waiting a');
    await page.key('d');
    const touch = await only<Touch>('touches', 'what was done', () => true);
    expect(touch).toMatchObject({ leadId: 'Ada', note: 'Call Ada' });
    await page.key('s');
    await only<Lead>(
      'leads',
      'what was put off',
      (row) => row.id === 'Cid' && (row.followUpOn ?? '') > TODAY,
    );
    await page.key('x');
    await only<Lead>(
      'leads',
      'what was dropped',
      (row) => row.id === 'Bea' && row.followUpOn === null,
    );
    await page.see('Nobody is due today.');
    expect(await rows('touches')).toHaveLength(1);
  });

  it('that are the same one twice become one, and two again', async () => {
    await put(
      'leads',
      aLead({ id: 'old', name: 'Jörg Müller', createdAt: 1, note: 'Met at the fair' }),
      aLead({
        id: 'new',
        name: 'Muller, Jorg',
        createdAt: 2,
        channel: 'x',
        email: 'j@example.com',
      }),
    );
    await put('sales', aSale({ leadId: 'new' }));
    await open('?lead=new');
    await page.see('Merge with Jörg Müller');
    await page.press('button', 'Merge with Jörg Müller');
    const sale = await only<Sale>('sales', 'the merge', ({ leadId }) => leadId === 'old');
    expect(sale.amount).toBe(10_000);
    expect(await rows<Lead>('leads')).toMatchObject([{ id: 'old', email: 'j@example.com' }]);
    await page.press('button', 'Undo');
    await only<Sale>('sales', 'the undo', ({ leadId }) => leadId === 'new');
    expect(await rows('leads')).toHaveLength(2);
  });

  it('edited in two windows tell the later one and keep what was typed', async () => {
    await put('leads', aLead());
    await open('?lead=lead');
    await page.press('button', 'Edit');
    await put('leads', aLead({ name: 'Northwind Ltd', updatedAt: 5 }));
    await page.fill('Name or company', 'Northwind & Sons');
    await page.press('button', 'Save the lead');
    await page.see('changed in another window');
    expect(await rows('leads')).toMatchObject([{ name: 'Northwind Ltd' }]);
    await page.press('button', 'Save the lead');
    await only<Lead>('leads', 'the second attempt', ({ name }) => name === 'Northwind & Sons');
  });

  it('take no date to come, no amount that cannot be read, no refund above the sale', async () => {
    await put('leads', aLead({ id: 'lead', stage: 'won', reached: { lead: 0, won: 0 } }));
    await put('sales', aSale({ id: 'sale', leadId: 'lead', amount: 50_000, on: TODAY }));
    await open('?lead=lead');
    await page.press('button', /^Give money back/);
    await page.fill('How much?', '500.01');
    await page.press('button', 'Save the refund');
    await page.see('No more than £500 is left of this sale.');
    await page.fill('How much?', '500');
    await page.press('button', 'Save the refund');
    await only<Lead>('leads', 'the loss', ({ lostReason }) => lostReason === 'refund');
    await page.press('button', 'Log a sale');
    await page.see('What was sold?');
    await page.fill('Amount in all', 'about 12');
    await page.choose('On', addDays(TODAY, 1));
    await page.press('button', 'Save the sale');
    await page.see('This day is still to come.');
    await page.fill('Amount in all', '$120');
    await page.see('This is another currency.');
    await page.choose('Which one?', 'USD');
    await page.fill(/one USD/, '0.8');
    await page.choose('On', TODAY);
    await page.press('button', 'Save the sale');
    const sale = await only<Sale>('sales', 'the sale', ({ amount }) => amount === 9_600);
    expect(sale).toMatchObject({ leadId: null, note: expect.stringContaining('120') });
  });

  it('stand beside what was spent: money, logged time and the phone', async () => {
    await open('?as=spent');
    await page.fill('What for', 'Adverts');
    await page.fill('Amount', '90');
    await page.press('button', 'Save the cost');
    const cost = await only<Cost>('costs', 'the cost', () => true);
    expect(cost).toMatchObject({ every: 'month', amount: 9_000, to: null, from: TODAY });
    await page.fill('How long?', '30 min');
    await page.press('button', 'Log the time');
    const effort = await only<Effort>('efforts', 'the time', () => true);
    expect(effort).toMatchObject({ channel: 'networking', minutes: 30, kind: 'logged' });
    await page.fill('Instagram, hours a week', '3.5');
    await page.key('Tab');
    await only<Effort>(
      'efforts',
      'the phone',
      ({ kind, minutes }) => kind === 'phone' && minutes === 210,
    );
    expect(await axeFindings(page)).toEqual([]);
  });

  it('are read well by a screen reader in every view', async () => {
    await put('leads', aLead({ followUpOn: TODAY, note: 'x' }), aLead({ id: 'two', stage: 'won' }));
    await put('sales', aSale({ leadId: 'two', refunds: [{ on: TODAY, amount: 500 }] }));
    await open('?lead=lead');
    await page.see('Contacts');
    expect(await axeFindings(page)).toEqual([]);
    await page.press('button', 'Edit');
    await page.see('Their page or website');
    expect(await axeFindings(page)).toEqual([]);
    await page.key('Escape');
    await page.press('radio', 'Table');
    await page.see('Last contact');
    expect(await axeFindings(page)).toEqual([]);
    await page.press('radio', 'Sales');
    await page.see('1 sale brought');
    expect(await axeFindings(page)).toEqual([]);
  });
});
