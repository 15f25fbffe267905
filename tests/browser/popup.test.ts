import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Goal } from '../../src/domain/goal.ts';
import type { Lead, Touch } from '../../src/domain/lead.ts';
import type { Sale } from '../../src/domain/sale.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { axeFindings } from '../support/axe.ts';
import { ELSEWHERE, urlOf } from '../support/practice/hosts.ts';
import { aGoal, aLead, aSession, aVisit } from '../support/rows.ts';
import { choose } from '../support/seed.ts';
import { saidBy } from '../support/spoken.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

describe('the popup', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.open(urlOf('linkedin', 'feed'));
    await until('a session', async () => (await rows('sessions')).length > 0);
  });
  afterAll(() => stage?.close());

  const rows = async <Row>(table: string) =>
    (await rowsOf(stage.browser, table)) as unknown as Row[];
  const put = (table: string, ...some: object[]) => putRows(stage.browser, table, some as never);
  const session = async () => (await rows<Session>('sessions'))[0] as Session;
  const closed = () =>
    until('the popup to close', async () => {
      return (await stage.browser.popupNow().catch(() => undefined)) === undefined;
    });
  const closeBy = async (popup: View, key: string) => {
    void popup.key(key).catch(() => {});
    await closed();
  };
  const openOver = async (over: View, words: string | RegExp) => {
    const popup = await stage.browser.clickIcon(over);
    await popup.see(words);
    return popup;
  };
  /** Nothing in the way of anyone, and no taller than a popup may be. */
  const isSound = async (popup: View) => {
    expect(await popup.run(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    // Firefox lets no script of another's into its popup; the document is the same.
    if (BROWSER === 'chromium') expect(await axeFindings(popup)).toEqual([]);
  };

  it('begins with one number and one date, and then asks', async () => {
    const popup = await openOver(page, 'one number and one date');
    await isSound(popup);
    await popup.key('Tab');
    await popup.fill('Revenue', '36000');
    await popup.key('Enter');
    await popup.see('What is this LinkedIn visit for?');
    expect(await rows<Goal>('goals')).toMatchObject([{ measure: 'revenue', target: 3_600_000 }]);
    await closeBy(popup, 'Escape');
  });

  it('logs a lead and a sale while the question is open, and takes both back', async () => {
    const popup = await openOver(page, 'What is this LinkedIn visit for?');
    await popup.key('0');
    await popup.key('a');
    await popup.fill('Name or company', 'Fernhill Nurseries');
    await popup.press('button', 'Save as it is');
    await popup.see('Fernhill Nurseries is saved as a lead.');
    await popup.see('What is this LinkedIn visit for?');
    await isSound(popup);
    expect(await rows<Lead>('leads')).toMatchObject([{ sessionId: (await session()).id }]);
    await popup.press('button', 'Undo');
    await popup.see('Taken back: Fernhill Nurseries');
    expect(await rows<Lead>('leads')).toEqual([]);
    await popup.key('s');
    await popup.fill('Amount in all', '3 orders, 60');
    await popup.key('Enter');
    await popup.see(/3 sales, .*60 in all, are saved/);
    await popup.press('button', 'Undo');
    await popup.see('Taken back: 3 sales');
    expect(await rows<Sale>('sales')).toEqual([]);
    // What was chosen before is chosen still.
    expect(
      await popup.run(() => document.querySelector(':checked')?.getAttribute('data-key')),
    ).toBe('0');
    expect((await session()).purpose).toBe('unstated');
    await closeBy(popup, 'Escape');
  });

  it('opens less by itself where she wants less, and takes that back', async () => {
    const asking = async () => (await rows<Settings>('settings'))[0]?.asking.linkedin;
    const popup = await openOver(page, 'What is this LinkedIn visit for?');
    await popup.press('button', 'Less of this');
    await popup.see('Nothing more today');
    await isSound(popup);
    await popup.key('2');
    await popup.see('Nothing opens by itself on LinkedIn any more.');
    expect(await asking()).toBe('never');
    await popup.press('button', 'Undo');
    await popup.see('Taken back: Nothing opens by itself on LinkedIn any more.');
    expect(await asking()).toBe('usual');
    await closeBy(popup, 'Escape');
  });

  it('asks with four goals, a due follow-up and all there is, and stays under 600 high', async () => {
    const titles = ['Talks with owners', 'Two audits', 'Answers from partners', 'A sixth one'];
    await put(
      'goals',
      ...titles.map((title) => aGoal({ id: title, title, measure: 'leads', target: 9 })),
    );
    await put('leads', aLead({ id: 'due', followUpOn: '2026-01-02', followUp: 'the quote' }));
    const popup = await openOver(page, 'overdue');
    await isSound(popup);
    if (stage.browser.kind === 'chromium') {
      const said = await saidBy(stage.browser, popup);
      const order = [
        'region: Follow up with Northwind Joinery',
        'button: .*Done',
        'button: .*Next working day',
        'group: What is this LinkedIn visit for?',
        'radio: .*Talks with owners',
        'radio: .*Customer work',
        'radio: .*Personal',
        'button: Leave LinkedIn',
      ].map((name) => said.findIndex((one) => new RegExp(`^${name}`).test(one)));
      expect(order).not.toContain(-1);
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect(said.filter((one) => one.endsWith('(focused)'))).toEqual([
        expect.stringMatching(/^radio: /),
      ]);
    }
    await popup.key('8');
    await popup.see('The follow-up with Northwind Joinery is done.');
    await popup.press('button', 'Undo');
    await popup.see('Taken back: The follow-up with');
    await popup.see('overdue');
    await popup.key('9');
    await popup.see('Northwind Joinery comes up again on the next working day.');
    expect((await rows<Lead>('leads'))[0]?.followUpOn).not.toBe('2026-01-02');
    await popup.press('button', 'Undo');
    await popup.see('overdue');
    await popup.key('5');
    await popup.see('36,000');
    await popup.key('c');
    await popup.fill('Which customer?', 'Northwind');
    await popup.choose('This answer holds', 'until');
    await isSound(popup);
    await popup.press('button', 'Start');
    await closed();
    expect(await session()).toMatchObject({ purpose: 'customer', customer: 'Northwind' });
    const [settings] = await rows<Settings>('settings');
    expect(settings?.standing).toMatchObject([{ purpose: 'customer', customer: 'Northwind' }]);
  });

  it('shows a standing answer, and ends it with one key', async () => {
    const popup = await openOver(page, 'This answer holds on LinkedIn until');
    await isSound(popup);
    await popup.key('e');
    await popup.see('Ended.');
    expect((await rows<Settings>('settings'))[0]?.standing).toEqual([]);
    await popup.key('c');
    await popup.see('Keep');
    await popup.key('1');
    await closeBy(popup, 'Enter');
    expect((await session()).purpose).toBe('goal');
  });

  it('says when the plan is used up, and gives five more minutes', async () => {
    const { id } = await session();
    const end = Date.now();
    const spent = {
      sessionId: id,
      start: end - 1,
      end,
      surface: 'messages',
      seconds: 620,
    } as const;
    await put('visits', aVisit({ id: 'spent', ...spent }));
    const popup = await openOver(page, 'Your 10 minutes are up.');
    await isSound(popup);
    await popup.key('5');
    await popup.see('of 16 minutes on LinkedIn');
    await isSound(popup);
    expect(await session()).toMatchObject({ plannedMinutes: 16 });
    await closeBy(popup, 'Escape');
  });

  it("logs a lead from a person's page by keys alone, with the visit and the goal", async () => {
    const person = await stage.browser.open(urlOf('linkedin', 'person'));
    const popup = await openOver(person, 'minutes on LinkedIn');
    await popup.key('a');
    await popup.see('Who may buy?');
    await isSound(popup);
    await popup.key('Enter');
    await popup.see('What happens next with Ada Marlow?');
    await isSound(popup);
    await popup.fill(/worth/, '1,80');
    await popup.key('Enter');
    await popup.see('Write it as');
    await popup.fill(/worth/, '1800');
    await popup.key('Enter');
    await popup.see('Ada Marlow is saved as a lead.');
    const lead = (await rows<Lead>('leads')).find(({ id }) => id !== 'due');
    const { id, goalId } = await session();
    expect(lead).toMatchObject({
      name: 'Ada Marlow',
      channel: 'linkedin',
      link: 'https://www.linkedin.com/in/ada-marlow',
      expectedAmount: 180_000,
      sessionId: id,
      goalId,
    });
    await closeBy(popup, 'Escape');
    await person.close();
  });

  it('keeps what was typed when it closes, and logs several small sales in one line', async () => {
    const first = await openOver(page, 'minutes on LinkedIn');
    await first.key('s');
    await first.see('What was sold?');
    await isSound(first);
    await first.fill('Amount in all', '6 orders, 142');
    await first.see(/6 sales, .*142 in all/);
    await closeBy(first, 'Escape');
    const again = await openOver(page, 'minutes on LinkedIn');
    await again.key('s');
    await again.see('What was sold?');
    await again.press('button', 'Save the sale');
    await again.see(/6 sales, .*142 in all, are saved/);
    expect(await rows<Sale>('sales')).toMatchObject([
      { amount: 14_200, count: 6, channel: 'linkedin', sessionId: (await session()).id },
    ]);
    await closeBy(again, 'Escape');
  });

  it('logs a sale to a lead, who is won by it', async () => {
    const popup = await openOver(page, 'minutes on LinkedIn');
    await popup.key('s');
    await popup.fill('Amount in all', '1800');
    const ada = (await rows<Lead>('leads')).find(({ name }) => name === 'Ada Marlow');
    await popup.choose('From which lead?', ada?.id ?? '');
    await popup.press('button', 'Save the sale');
    await popup.see('is saved');
    const won = (await rows<Lead>('leads')).find(({ id }) => id === ada?.id);
    expect(won).toMatchObject({ stage: 'won' });
    expect(won?.reached.won).toBeGreaterThan(0);
    await closeBy(popup, 'Escape');
  });

  it('asks about a sale that is far above the usual before it keeps it', async () => {
    await choose(stage.browser, { typicalSale: 180_000 });
    const popup = await openOver(page, 'minutes on LinkedIn');
    await popup.key('s');
    await popup.fill('Amount in all', '180000000');
    const before = (await rows<Sale>('sales')).length;
    await popup.press('button', 'Save the sale');
    await popup.see(/far more than your usual sale of .*1,800/);
    await isSound(popup);
    expect(await rows<Sale>('sales')).toHaveLength(before);
    await popup.press('button', 'Save the sale');
    await popup.see('is saved');
    await popup.press('button', 'Undo');
    await popup.see('Taken back');
    expect(await rows<Sale>('sales')).toHaveLength(before);
    await closeBy(popup, 'Escape');
  });

  it('shows today by platform over any other site', async () => {
    const elsewhere = await stage.browser.open(`https://${ELSEWHERE}/`);
    const popup = await openOver(elsewhere, /^Today: \d+ minutes?, 1 lead, 7 sales\./m);
    await isSound(popup);
    expect(await popup.text()).toContain('LinkedIn');
    expect(await popup.text()).toContain('See the follow-up');
    await closeBy(popup, 'Escape');
  });

  it('asks once what a visit brought, and keeps a conversation with a lead', async () => {
    const start = Date.now() - 2 * HOUR;
    const end = start + 10 * MINUTE;
    const place = { platform: 'x', start } as const;
    await put('sessions', aSession({ id: 'over', purpose: 'customer', ...place }));
    await put('visits', aVisit({ id: 'over', sessionId: 'over', seconds: 600, end, ...place }));
    const elsewhere = await stage.browser.open(`https://${ELSEWHERE}/`);
    const popup = await openOver(elsewhere, 'Did it bring anything?');
    await isSound(popup);
    await popup.press('button', 'A conversation');
    await popup.see('Who did you talk with?');
    await isSound(popup);
    await popup.press('button', 'Save');
    await popup.see(/The conversation with .* is saved/);
    expect(await popup.text()).not.toContain('Did it bring anything?');
    expect((await rows<Touch>('touches')).filter(({ at }) => at === end)).toMatchObject([
      { channel: 'x' },
    ]);
    await closeBy(popup, 'Escape');
    const again = await openOver(elsewhere, /^Today:/m);
    expect(await again.text()).not.toContain('Did it bring anything?');
    await closeBy(again, 'Escape');
  });
});
