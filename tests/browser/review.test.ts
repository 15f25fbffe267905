import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Effort } from '../../src/domain/cost.ts';
import { HOUR } from '../../src/domain/duration.ts';
import type { Lead } from '../../src/domain/lead.ts';
import type { Nudge } from '../../src/domain/nudge.ts';
import type { Review } from '../../src/domain/review.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { axeFindings } from '../support/axe.ts';
import type { Chromium } from '../support/chromium.ts';
import { chooseFile } from '../support/files.ts';
import { become } from '../support/reviewed/become.ts';
import type { Owner } from '../support/reviewed/owners.ts';
import { choose, fill, lastWeek } from '../support/seed.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(BROWSER);
});
afterAll(() => stage?.close());

/** Axe's findings, in the dark too where the browser can be told so. */
async function sound(page: View): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  if (stage.browser.kind === 'firefox') return;
  const { pageOf } = stage.browser as Chromium;
  const themed = (value: string) =>
    pageOf(page).emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await themed('dark');
  // Colours change over some frames; axe reads those of the moment.
  await page.run(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  expect(await axeFindings(page)).toEqual([]);
  await themed('light');
}

const WEEK = 7 * 24 * HOUR;

/** A file like the last one, in which she said of "Stand 12" that it was an event. */
const AS_LAST_TIME = {
  head: 'name|source|created',
  mapping: {
    ...{ head: ['Name', 'Source', 'Created'], system: 'generic', content: 'leads' },
    ...{ columns: { name: 0, source: 1, createdAt: 2 }, orders: {}, decimals: {} },
    ...{ channels: { 'stand 12': 'event' }, stages: {}, channel: null },
    ...{ rates: {}, currency: 'GBP', addContacts: false },
  },
};

/** Three drifts in a row that she put aside, the last of them at an instant. */
const putAside = (at: number): Nudge[] =>
  [2, 1, 0].map((before) => ({
    ...{ id: `drift ${before}`, shownAt: at - before * HOUR, kind: 'drift', sessionId: null },
    ...{ leadId: null, answer: 'dismissed', answeredAt: at, updatedAt: at },
  }));

const heading = (page: View, words: string) =>
  until(`the heading ${words}`, () =>
    page.run((part) => document.querySelector('h1')?.textContent?.includes(part), words),
  );

describe('the weekly review', () => {
  let page: View;
  beforeAll(async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await fill(stage.browser, await lastWeek(Date.now(), zone));
    await putRows(stage.browser, 'nudges', putAside(Date.now() - WEEK) as never);
    const reviewing = { by: 'badge', day: 1, at: '00:00' } as const;
    await choose(stage.browser, { currency: 'GBP', welcomedAt: 1, weekStart: 1, reviewing });
    page = await stage.browser.own('app.html#/review');
    await page.see('A sale of £1,800 and a lead');
  });

  const rows = async <Row>(table: string) =>
    (await rowsOf(stage.browser, table)) as unknown as Row[];
  const review = (what: string, holds: (row: Review) => boolean) =>
    until(what, async () => (await rows<Review>('reviews')).find(holds));

  it('lets sessions without a purpose be answered, several at once', async () => {
    await page.see('9 sessions went without a purpose');
    await page.choose('What it was for', 'Personal');
    await page.press('button', 'Say it for 9 sessions');
    await until('the answers', async () =>
      (await rows<Session>('sessions')).every(({ purpose }) => purpose === 'personal'),
    );
    await page.press('button', 'Undo');
    await page.see('9 sessions went without a purpose');
    await sound(page);
  });

  it('says what went quiet after three times in a row, and until when', async () => {
    await page.see('You put this aside three times in a row');
    await page.see('Scrolling, where you came to talk or to look for people: quiet until');
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
    await sound(page);
    await page.press('button', 'Go on');
    await page.press('textbox', 'What customers said');
    await page.type('Too slow to answer');
    await sound(page);
    await review('the answer', ({ answers }) => answers['customers said'] === 'Too slow to answer');
    await page.close();
    page = await stage.browser.own('app.html#/review');
    await page.see('Five questions');
    const said = () =>
      page.run(() => document.querySelector<HTMLInputElement>('.review-said input')?.value);
    expect(await said()).toBe('Too slow to answer');
  });

  it('takes this week’s file of leads, read as the last one was', async () => {
    await page.run(() => {
      location.hash = '#/review?step=1';
    });
    await heading(page, 'A sale of £1,800');
    expect(await page.text()).not.toContain('Bring this week’s export');
    await putRows(stage.browser, 'imports', [
      {
        ...{ id: 'last', at: Date.now() - 1e9, kind: 'leads', fileName: 'leads.csv', counts: {} },
        ...{ before: [], made: [], read: AS_LAST_TIME, undoneAt: null },
      },
    ] as never);
    await page.close();
    page = await stage.browser.own('app.html#/review?step=1');
    await page.see('Bring this week’s export: the last one was leads.csv');
    await chooseFile(
      page,
      /^A CSV file/,
      'leads.csv',
      'Name,Source,Created\nAnna Berg,Stand 12,2026-11-17\n',
    );
    await page.press('button', /^Bring in 1 row/);
    await until('the lead', async () =>
      (await rows<Lead>('leads')).some(
        ({ name, channel }) => name === 'Anna Berg' && channel === 'event',
      ),
    );
    await page.run(() => {
      location.hash = '#/review?step=3';
    });
    await page.see('Five questions');
  });

  it('shares out minutes that add up to the week’s budget', async () => {
    await page.press('button', 'Go on');
    await heading(page, 'You decide, platform by platform');
    await page.fill('All in all in the week ahead', '4:00');
    await page.key('Tab');
    await page.choose('Minutes for LinkedIn in the week ahead', '120');
    const kept = await review('the minutes', ({ budgets }) => budgets.linkedin === 120);
    const { rest = 0 } = kept;
    expect(Object.values(kept.budgets).reduce((sum, minutes) => sum + minutes, rest)).toBe(240);
    expect(kept.savedAt).toBeNull();
    await sound(page);
  });

  it('is gone through by keys alone, in far fewer than sixty', async () => {
    await page.run(() => {
      location.hash = '#/review?step=1';
    });
    await heading(page, 'A sale of £1,800');
    let pressed = 0;
    const press = async (key: string) => {
      pressed += 1;
      await page.key(key);
    };
    const isAt = (selector: string) =>
      page.run((at) => document.activeElement?.matches(at) === true, selector);
    await press('Enter');
    await heading(page, 'too early');
    await press('Enter');
    await page.see('Five questions');
    for (let asked = 0; asked < 5; asked += 1) {
      await press('Tab');
      while (pressed < 60 && !(await isAt('.review-question input'))) await press('Tab');
      await press(' ');
    }
    await press('Enter');
    await heading(page, 'You decide');
    await press('Enter');
    await heading(page, 'One thing');
    await sound(page);
    await press('Enter');
    await page.see('The summary');
    expect(pressed).toBeLessThan(60);
    const saved = await review('the finished review', ({ savedAt }) => savedAt !== null);
    expect(saved).toMatchObject({
      answers: { 'customers said': 'Too slow to answer', moved: 'yes', 'followed up': 'yes' },
    });
    expect(saved.found?.verdicts.length).toBeGreaterThan(0);
    await sound(page);
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

describe('the review of', () => {
  const SAID: { readonly [who in Owner]: readonly (readonly string[])[] } = {
    'has just begun': [
      ['no lead and no sale were logged', 'too early to say what is usual', 'Recording began on'],
      ['What the next review will tell', 'Say what a sale usually brings you', 'No goal states'],
      ['Set one figure and one date.', 'Open the goals'],
      ['about as long as the 0:35 so far'],
    ],
    'is busy and hears of no lead': [
      ['went over your budget of', 'Instagram took the most time'],
      ['it is too early to tell', 'No budget was kept.', 'behind an even pace'],
      ['None of your social time for the business was for a goal', 'Open the sessions'],
      ['All of its time is personal', 'Give it to this: write to ten named people'],
    ],
    'sells through LinkedIn': [
      ['A lead and no sale yet', '3 became “Opportunity”', 'A usual week takes you'],
      ['LinkedIn pays', '1 of 3 budgets was kept.', 'it counts as done', 'Answer people instead'],
      ['2 overdue follow-ups', 'Before: partly', 'They ask and do not buy'],
      ['Keep it near your usual 2:30.', 'for 2 overdue follow-ups. Call'],
      ['I get back to Prospect 1 (call about the offer).'],
    ],
    'tries all four': [
      ['3 weeks as one', 'This is your first review', 'took and brought about the same'],
      ['Instagram it is too early to tell', 'What the next review will tell'],
      ['Worth checking'],
      ['A week, lately', 'the 1:00 so far'],
    ],
    'was away for a month': [
      ['Nothing is known of these 4 weeks', '4 weeks as one', 'Your last review was for'],
      ['what became of the budgets is not known', 'send Northwind Joinery the offer. Did you?'],
      ['One follow-up is overdue.', 'I do not follow up'],
      ['What the platforms took is not known.', 'your usual 2:30'],
    ],
    'has met the target': [
      ['A lead and no sale yet'],
      ['The goal is met: £19,600 of £10,000.', 'LinkedIn pays'],
      ['Call the 2 people who wait.'],
      ['Keep it near your usual 2:30.'],
    ],
  };

  for (const [who, steps] of Object.entries(SAID) as [Owner, (typeof SAID)[Owner]][])
    it(`somebody who ${who} says what her records do`, async () => {
      await become(stage.browser, who);
      const page = await stage.browser.own('app.html#/review');
      for (const [at, sentences] of steps.entries()) {
        for (const sentence of sentences) await page.see(sentence);
        if (at === 4) break;
        await page.key('Enter');
        await until(`step ${at + 2}`, () =>
          page.run((to) => location.hash.includes(to), `step=${at + 2}`),
        );
      }
      await heading(page, 'One thing you will do');
      await page.key('Enter');
      await page.see('The next review is ready on');
      const text = await page.text();
      expect(text).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
      if (who === 'has met the target') expect(text).toContain('The goal is met');
      // A contact was logged in time: it is kept with the review, and told in the year.
      if (who === 'sells through LinkedIn') await page.see('The commitment: done.');
      await page.close();
    });
});
