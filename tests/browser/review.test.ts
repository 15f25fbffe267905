import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Effort } from '../../src/domain/cost.ts';
import type { Review } from '../../src/domain/review.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { axeFindings } from '../support/axe.ts';
import { choose, fill, lastWeek } from '../support/seed.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

describe('the weekly review', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await fill(stage.browser, await lastWeek(Date.now(), zone));
    const reviewing = { by: 'badge', day: 1, at: '00:00' } as const;
    await choose(stage.browser, { currency: 'GBP', welcomedAt: 1, weekStart: 1, reviewing });
    page = await stage.browser.own('app.html#/review');
    await page.see('A sale of £1,800 and a lead');
  });
  afterAll(() => stage?.close());

  const rows = async <Row>(table: string) =>
    (await rowsOf(stage.browser, table)) as unknown as Row[];
  const review = (what: string, holds: (row: Review) => boolean) =>
    until(what, async () => (await rows<Review>('reviews')).find(holds));
  const sound = async () => expect(await axeFindings(page)).toEqual([]);
  const heading = (words: string) =>
    until(`the heading ${words}`, () =>
      page.run((part) => document.querySelector('h1')?.textContent?.includes(part), words),
    );

  it('lets sessions without a purpose be answered, several at once', async () => {
    await page.see('9 sessions went without a purpose');
    await page.choose('What it was for', 'Personal');
    await page.press('button', 'Say it for 9 sessions');
    await until('the answers', async () =>
      (await rows<Session>('sessions')).every(({ purpose }) => purpose === 'personal'),
    );
    await page.press('button', 'Undo');
    await page.see('9 sessions went without a purpose');
    await sound();
  });

  it('takes the week on the phone as stated', async () => {
    await page.fill('LinkedIn', '1:20');
    await page.fill('Instagram', '0');
    await until('the phone', async () =>
      (await rows<Effort>('efforts')).some(
        ({ kind, channel, minutes }) =>
          kind === 'phone' && channel === 'linkedin' && minutes === 80,
      ),
    );
    await page.see('Logged by hand beside it');
  });

  it('goes on where it was left, with what was chosen', async () => {
    await page.press('button', 'Go on');
    await page.see('Is it paying?');
    await sound();
    await page.press('button', 'Go on');
    await page.press('textbox', 'What customers said');
    await page.type('Too slow to answer');
    await sound();
    await review('the answer', ({ answers }) => answers['customers said'] === 'Too slow to answer');
    await page.close();
    page = await stage.browser.own('app.html#/review');
    await page.see('Five questions');
    const said = () =>
      page.run(() => document.querySelector<HTMLInputElement>('.review-said input')?.value);
    expect(await said()).toBe('Too slow to answer');
  });

  it('shares out minutes that add up to the week’s budget', async () => {
    await page.press('button', 'Go on');
    await heading('You decide, platform by platform');
    await page.fill('All in all in the week ahead', '4:00');
    await page.key('Tab');
    await page.choose('Minutes for LinkedIn in the week ahead', '120');
    const kept = await review('the minutes', ({ budgets }) => budgets.linkedin === 120);
    const { rest = 0 } = kept;
    expect(Object.values(kept.budgets).reduce((sum, minutes) => sum + minutes, rest)).toBe(240);
    expect(kept.savedAt).toBeNull();
    await sound();
  });

  it('is gone through by Enter alone', async () => {
    await page.run(() => {
      location.hash = '#/review?step=1';
    });
    await heading('A sale of £1,800');
    for (const next of ['too early', '', 'You decide', 'One thing']) {
      await page.key('Enter');
      if (next !== '') await heading(next);
      else await page.see('Five questions');
    }
    await sound();
    await page.key('Enter');
    await page.see('The summary');
    const saved = await review('the finished review', ({ savedAt }) => savedAt !== null);
    expect(saved).toMatchObject({ answers: { 'customers said': 'Too slow to answer' } });
    expect(saved.found?.verdicts.length).toBeGreaterThan(0);
    await sound();
  });

  it('opens as it was seen after the records changed, and says where they differ', async () => {
    const [first] = await rows<Visit>('visits');
    if (first === undefined) throw new Error('no visit');
    await putRows(stage.browser, 'visits', [{ ...first, seconds: first.seconds + 600 }] as never);
    await page.close();
    page = await stage.browser.own('app.html#/review');
    await page.see('The records of this week are no longer what you saw.');
    await page.see(/Time on \w+: 1?\d:\d\d then, 1?\d:\d\d now/);
  });
});
