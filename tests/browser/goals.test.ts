import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { axeFindings } from '../support/axe.ts';
import { focusOn } from '../support/outcomes.ts';
import { aGoal, aSession } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

describe('the goals page', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/goals');
    await page.see('A goal is one figure and one date.');
    await put('settings', { id: 'settings', currency: 'GBP', welcomedAt: 1 });
  });
  afterAll(() => stage?.close());

  const rows = async <Row>(table: string) =>
    (await rowsOf(stage.browser, table)) as unknown as Row[];
  const put = (table: string, ...all: object[]) => putRows(stage.browser, table, all as never);
  const goal = (what: string, holds: (row: Goal) => boolean) =>
    until(what, async () => (await rows<Goal>('goals')).find(holds));
  const again = async () => {
    await page.close();
    page = await stage.browser.own('app.html#/goals');
  };

  it('says why a goal needs a revenue figure and a date, and takes one', async () => {
    await put('goals', aGoal({ id: 'leads', measure: 'leads', target: 20, title: 'Twenty leads' }));
    await again();
    await page.see('No goal says yet what must come in, and by when.');
    await page.fill('How much must come in', '36,000');
    await page.choose('By', `${Temporal.Now.plainDateISO().year + 1}-03-31`);
    await page.choose('What is in the way now', 'closing');
    await page.fill('In your own words', 'They want to think about it');
    await page.press('button', 'Add the goal');
    const added = await goal('the goal', ({ measure }) => measure === 'revenue');
    expect(added).toMatchObject({
      target: 3_600_000,
      obstacle: 'closing',
      obstacleNote: 'They want to think about it',
    });
    await page.see('They want to think about it');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('puts goals away and deletes them, and what served them stays', async () => {
    await put('sessions', aSession({ purpose: 'goal', goalId: 'leads' }));
    await page.press('button', 'Put away: Twenty leads');
    await goal('putting away', ({ id, archivedAt }) => id === 'leads' && archivedAt !== null);
    await page.press('button', '1 goal');
    await page.press('button', 'Delete: Twenty leads');
    await until('the deletion', async () => (await rows('goals')).length === 1);
    expect(await rows<Session>('sessions')).toMatchObject([{ goalId: 'leads', purpose: 'goal' }]);
    await page.press('button', 'Undo');
    await goal('the undo', ({ id }) => id === 'leads');
  });

  it('is edited by keyboard, closed and opened again, and the later of two windows is told', async () => {
    await focusOn(page, '.goals .actions button');
    await page.key('Enter');
    await page.see('Keep the changes');
    expect(await axeFindings(page)).toEqual([]);
    const seen = await goal('the goal', ({ measure }) => measure === 'revenue');
    await put('goals', { ...seen, title: 'From elsewhere', updatedAt: 9 });
    await page.fill('Name', 'The year');
    await page.key('Enter');
    await page.see('changed in another window');
    await page.press('button', 'Cancel');
    await again();
    await focusOn(page, '.goals .actions button');
    await page.key('Enter');
    await page.fill('Name', 'The year');
    await page.key('Enter');
    await goal('the edit', ({ title }) => title === 'The year');
    await page.press('button', 'Close: The year');
    await goal('closing', ({ title, closedAt }) => title === 'The year' && closedAt !== null);
    await page.press('button', 'Open again: The year');
    await goal('opening', ({ title, closedAt }) => title === 'The year' && closedAt === null);
    await focusOn(page, 'h1');
    await page.key('Control+z');
    await goal('the undo', ({ title, closedAt }) => title === 'The year' && closedAt !== null);
  });

  it('keeps the usual figures, and the kind of business names the stages', async () => {
    await page.choose('What do you sell?', 'one large sale');
    await page.fill('How much is left of each 100 you sell for', '62,5');
    await page.key('Tab');
    await page.fill('Qualified', 'Visit');
    await page.key('Tab');
    const kept = await until('the figures', async () =>
      (await rows<Settings>('settings')).find(({ stageNames }) => stageNames?.qualified),
    );
    expect(kept).toMatchObject({
      business: 'one large sale',
      margin: 0.625,
      stageNames: { qualified: 'Visit' },
    });
    const leads = await stage.browser.own('app.html#/leads?as=table');
    await leads.press('button', 'Log a lead');
    await leads.fill('Name or company', 'Mill House');
    await leads.press('button', 'Save the lead');
    await leads.press('link', 'Mill House');
    await leads.choose('Stage', 'qualified');
    await leads.see('Mill House is moved to Visit.');
    const stages = await leads.run(() => document.querySelector('.lead select')?.textContent);
    expect(stages).toContain('Enquiry');
  });

  it('speaks the language chosen in the settings at once, in every open page', async () => {
    const settings = await stage.browser.own('app.html#/settings');
    await settings.choose('The language of every page', 'de');
    await settings.see('Die Sprache jeder Seite');
    await page.see('Ihre üblichen Zahlen');
    expect(await page.run(() => document.documentElement.lang)).toBe('de');
    await settings.choose('Die Sprache jeder Seite', 'es');
    await settings.see('El idioma de cada página');
    await page.see('Tus cifras habituales');
    expect(await axeFindings(page)).toEqual([]);
    await settings.close();
  });
});
