import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { focusOn } from '../support/outcomes.ts';
import { aGoal } from '../support/rows.ts';
import { choose, fill, lastWeek } from '../support/seed.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const zone = Temporal.Now.timeZoneId();
const nextYear = `${Temporal.Now.plainDateISO().year + 1}-12-31`;

describe('the dashboard', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/');
    await page.see('It starts with your next visit.');
  });
  afterAll(() => stage?.close());

  const rows = (table: string) => rowsOf(stage.browser, table);
  const open = async (hash: string) => {
    await page.close();
    page = await stage.browser.own(`app.html${hash}`);
  };
  const hash = () => page.run(() => location.hash);

  it('asks for a goal first while there is none', async () => {
    await page.see('Set one figure and one date.');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('answers, names one step and sets the channels side by side', async () => {
    await fill(stage.browser, await lastWeek(Date.now(), zone));
    await choose(stage.browser, {
      currency: 'GBP',
      hourlyValue: 6_000,
      typicalSale: 180_000,
      hoursAWeek: 6,
      welcomedAt: 1,
    });
    const goal = aGoal({ startsOn: '2026-01-01', dueOn: nextYear, title: '' });
    await putRows(stage.browser, 'goals', [goal as never]);
    await open('#/');
    await page.see(/LinkedIn|Too early to tell/);
    await page.see('one sale of £1,800');
    await page.see('Fix this first');
    await page.see('What it would take');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('opens the reason of a verdict by keyboard', async () => {
    await focusOn(page, '.channels tbody button.why');
    await page.key('Enter');
    await page.see(/paying channel would|8 in 10|at least 90/);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('sorts the channels, and says by what', async () => {
    await page.press('button', 'Hours');
    const sorted = await page.run(
      () => document.querySelector('.channels th[aria-sort]')?.textContent,
    );
    expect(sorted).toContain('Hours');
  });

  it('keeps the range and the filters in the address', async () => {
    await page.choose('Which channel', 'LinkedIn');
    await page.see('on LinkedIn');
    await page.press('radio', '90 days');
    await until('the address', async () => /range=90/.test(await hash()));
    expect(await hash()).toContain('channel=linkedin');
    await open(await hash());
    await page.see('In the last 90 days you spent');
    await page.see('on LinkedIn');
    await open('#/');
  });

  it('answers what if, and stores nothing', async () => {
    const before = JSON.stringify([await rows('settings'), await rows('goals')]);
    await page.press('button', 'What if');
    await page.see('Nothing of it is stored.');
    const needed = () => page.run(() => document.querySelector('.what-if .needs')?.textContent);
    const first = await needed();
    await focusOn(page, '.what-if input[type=range]');
    for (let press = 0; press < 5; press++) await page.key('ArrowRight');
    await until('another answer', async () => (await needed()) !== first);
    expect(JSON.stringify([await rows('settings'), await rows('goals')])).toBe(before);
    await page.press('button', 'Back to your figures');
    await until('the first answer', async () => (await needed()) === first);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('marks a day on which something changed, and takes it back', async () => {
    await page.press('button', 'I changed something');
    await page.press('button', 'Mark this day');
    await page.see('Say in a few words what changed.');
    await page.fill('What you changed', 'Fewer posts, more calls');
    await page.press('button', 'Mark this day');
    await page.see('Marked so far');
    expect(await rows('marks')).toMatchObject([{ note: 'Fewer posts, more calls', channel: null }]);
    await page.press('button', 'Undo');
    await until('the undo', async () => (await rows('marks')).length === 0);
  });

  it('opens the leads behind a figure', async () => {
    const href = await page.run(
      () => document.querySelector<HTMLAnchorElement>('.channels td a[href*="as=table"]')?.hash,
    );
    await open(href ?? '#/');
    await page.see('Harbour Hotel');
    await page.press('button', 'Show all');
    await until('every lead', async () => !(await hash()).includes('from='));
  });
});
