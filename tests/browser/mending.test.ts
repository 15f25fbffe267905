import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Cost, Effort } from '../../src/domain/cost.ts';
import type { Touch } from '../../src/domain/lead.ts';
import { axeFindings } from '../support/axe.ts';
import { focusOn, outcomesOf } from '../support/outcomes.ts';
import { aLead, anEffort, aSale, aSession, aVisit } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const TODAY = Temporal.Now.plainDateISO().toString();

describe('what was written down', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/leads');
    await page.see('No lead yet.');
    await store().put('settings', { id: 'settings', currency: 'GBP', welcomedAt: 1 });
    await page.close();
  });
  afterAll(() => stage?.close());
  beforeEach(() => store().clear('leads', 'touches', 'sales', 'costs', 'efforts'));
  afterEach(() => page.close());

  const store = () => outcomesOf(stage.browser);
  const open = async (query: string, seen: string | RegExp) => {
    page = await stage.browser.own(`app.html#/leads${query}`);
    await page.see(seen);
  };
  /** Presses the button under the focus, as Enter does. */
  const enter = async (selector: string) => {
    await focusOn(page, selector);
    await page.key('Enter');
  };

  it('of a contact is put right, and the later one of two windows is told', async () => {
    const said = { id: 'touch', leadId: 'lead', at: Date.now() - 9e8, importId: null };
    const touch = { ...said, channel: 'phone', note: 'Cald', updatedAt: 0 };
    await store().put('leads', aLead({ followUpOn: TODAY, followUp: 'Send the quote' }));
    await store().put('touches', touch);
    await open('?lead=lead', 'Phone: Cald');
    await enter('.touches button[aria-label^="Edit this contact"]');
    await page.see('What happened, really?');
    expect(await axeFindings(page)).toEqual([]);
    await store().put('touches', { ...touch, note: 'Called twice', channel: 'x' });
    await page.fill('What happened?', 'Called');
    await page.press('button', 'Save the contact');
    await page.see('changed in another window');
    await page.press('button', 'Save the contact');
    const mended = await store().row<Touch>('touches', 'the edit', ({ note }) => note === 'Called');
    expect(mended).toMatchObject({ channel: 'x', at: touch.at });
    expect(await store().rows('leads')).toMatchObject([{ followUpOn: TODAY }]);
    await page.see('The contact is changed.');
    await page.press('button', 'Undo');
    await store().row<Touch>('touches', 'the undo', ({ note }) => note === 'Called twice');
  });

  it('of a cost and of logged time is put right by keyboard, and taken back', async () => {
    const cost = { channel: 'ads', every: 'month', from: '2026-09-01', to: null, amount: 9000 };
    await store().put('costs', { ...cost, id: 'cost', note: 'Adverts', updatedAt: 0 });
    await store().put('efforts', anEffort({ on: TODAY, minutes: 30, channel: 'networking' }));
    await open('?as=spent', 'Adverts');
    await enter('button[aria-label="Edit: Adverts"]');
    await page.see('What did it really cost?');
    expect(await axeFindings(page)).toEqual([]);
    await focusOn(page, 'dialog .unit input');
    await page.key('Control+a');
    await page.type('120.50');
    await page.key('Enter');
    await store().row<Cost>('costs', 'the edit', ({ amount }) => amount === 12_050);
    await until('the focus to come back', () =>
      page.run(() => document.activeElement?.getAttribute('aria-label') === 'Edit: Adverts'),
    );
    await page.key('Control+z');
    await store().row<Cost>('costs', 'the undo', ({ amount }) => amount === 9000);
    await enter('button[aria-label^="Edit: Networking"]');
    await page.see('How long was it really?');
    expect(await axeFindings(page)).toEqual([]);
    await page.key('Control+a');
    await page.type('1:15');
    await page.key('Enter');
    await store().row<Effort>('efforts', 'the edit', ({ minutes }) => minutes === 75);
  });

  it('of work for customers is saved as a list that no spreadsheet takes for a formula', async () => {
    const start = Date.UTC(2026, 10, 20, 12);
    const work = { id: 'work', purpose: 'customer', customer: '=cmd|Mill', start } as const;
    await store().put('sessions', aSession(work));
    await store().put('visits', aVisit({ sessionId: 'work', start, seconds: 5400 }));
    await open('?as=spent', '=cmd|Mill');
    await page.run(() => {
      // The file goes to the browser's downloads; what it holds is seen on its way there.
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => {
          document.body.dataset.saved = text;
        });
        return make(file);
      };
      document.addEventListener('click', (event) => {
        const link = event.target as HTMLAnchorElement;
        if (link.download) document.body.dataset.name = link.download;
      });
    });
    await page.press('button', 'Save these hours as a list');
    const saved = await until('the file', () => page.run(() => document.body.dataset.saved));
    expect(saved).toContain('Customer,Day,Platform,Minutes,Hours');
    expect(saved).toContain("'=cmd|Mill,2026-11-20,LinkedIn,90.0,1.50");
  });

  it('that is too long, below nothing or from before 1990 is sent back, and stays in its field', async () => {
    await open('', 'No lead yet.');
    await page.press('button', 'Log a lead');
    await page.see('Who may buy?');
    await page.run(() => {
      const name = document.querySelector<HTMLInputElement>('dialog input');
      if (name) name.value = 'x'.repeat(10_000);
      name?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.press('button', 'Save the lead');
    await page.see('This is longer than 200 characters.');
    expect(
      await page.run(() => document.querySelector<HTMLInputElement>('dialog input')?.value.length),
    ).toBe(10_000);
    expect(await axeFindings(page)).toEqual([]);
    await page.fill('Name or company', 'שרה =cmd Zoë');
    await page.fill('What might it be worth?', '-5');
    await page.press('button', 'Save the lead');
    await page.see('Write an amount above zero.');
    await page.fill('What might it be worth?', '80');
    await page.press('button', 'Save the lead');
    await page.see('שרה =cmd Zoë is saved as a lead.');
    await page.press('button', 'Log a sale');
    await page.fill('Amount in all', '10');
    await page.choose('On', '1989-12-31');
    await page.press('button', 'Save the sale');
    await page.see('Choose a day from 1990 on.');
    expect(await axeFindings(page)).toEqual([]);
    expect(await store().rows('sales')).toEqual([]);
  });

  it('asks in dialogs that a screen reader can read', async () => {
    await store().put('leads', aLead({ stage: 'won' }), aLead({ id: 'two', name: 'Mill House' }));
    await store().put('sales', aSale({ leadId: 'lead' }));
    await open('?lead=lead', 'Sales');
    await page.press('button', 'Edit the sale of £100');
    await page.see('What was it really?');
    expect(await axeFindings(page)).toEqual([]);
    await page.key('Escape');
    await page.press('button', /^Give money back/);
    await page.see('How much?');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
    await open('?lead=two', 'Mill House');
    await page.press('button', 'Log a contact');
    await page.see('And then?');
    expect(await axeFindings(page)).toEqual([]);
    await page.choose('Stage', 'lost');
    await page.see('Why did Mill House not buy?');
    expect(await axeFindings(page)).toEqual([]);
    await page.key('Escape');
    await page.choose('Stage', 'won');
    await page.see('What did Mill House buy?');
    expect(await axeFindings(page)).toEqual([]);
    await page.press('button', 'Won, without an amount');
    await page.see('Mill House is moved to Won.');
  });
});
