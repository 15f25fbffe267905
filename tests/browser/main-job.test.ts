import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import type { Lead } from '../../src/domain/lead.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';
import type { Review } from '../../src/domain/review.ts';
import type { Sale } from '../../src/domain/sale.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Settings } from '../../src/domain/settings.ts';
import {
  answerByKeys,
  answerByMouse,
  browseUntilAsked,
  logLead,
  logSale,
  popupIsGone,
  review,
  welcome,
} from '../support/main-job.ts';
import { urlOf } from '../support/practice/hosts.ts';
import { askingEverywhere, choose, fill, lastWeek } from '../support/seed.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { rowsOf } from '../support/store.ts';
import { until } from '../support/wait.ts';

describe('the main job', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(BROWSER, { welcome: true });
  });
  afterAll(() => stage?.close());

  const rows = async <Row>(table: string) =>
    (await rowsOf(stage.browser, table)) as unknown as Row[];
  const sessions = async () => {
    const all = await rows<Session>('sessions');
    return all.filter(({ start }) => start > Date.now() - 10 * 60_000);
  };

  it('begins with the welcome page, which opens by itself and sets the target', async () => {
    const page = await stage.browser.tab(`${stage.browser.origin}app.html#/welcome`);
    await welcome(page);
    const [goal] = await rows<Goal>('goals');
    expect(goal).toMatchObject({ measure: 'revenue', target: 2_400_000 });
    const [settings] = await rows<Settings>('settings');
    expect(settings).toMatchObject({ currency: 'GBP', hourlyValue: 6_000, typicalSale: 180_000 });
    await page.close();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await fill(stage.browser, await lastWeek(Date.now(), zone));
    await choose(stage.browser, { asking: askingEverywhere('every session'), weekStart: 1 });
  });

  it.each(PLATFORMS)('asks by itself on %s and keeps the answer', async (platform) => {
    const { page, popup } = await browseUntilAsked(stage.browser, platform);
    await (platform === 'x' ? answerByKeys : answerByMouse)(popup, platform);
    await popupIsGone(stage.browser);
    const session = await until('the answer', async () =>
      (await sessions()).find((one) => one.platform === platform && one.purpose !== 'unstated'),
    );
    const [goal] = await rows<Goal>('goals');
    expect(session).toMatchObject({ purpose: 'goal', goalId: goal?.id });
    await page.close();
  });

  it('logs a lead with its name taken from the page, and a sale to it, with where they came from', async () => {
    const page = await stage.browser.open(urlOf('linkedin', 'person'));
    const popup = await stage.browser.clickIcon(page);
    await logLead(popup);
    await logSale(popup, 'Ada Marlow');
    const [session] = (await sessions()).filter(({ platform }) => platform === 'linkedin');
    const origin = { sessionId: session?.id, goalId: session?.goalId, channel: 'linkedin' };
    const leads = (await rows<Lead>('leads')).filter(({ name }) => name === 'Ada Marlow');
    expect(leads).toMatchObject([{ ...origin, stage: 'won' }]);
    const sales = (await rows<Sale>('sales')).filter(({ leadId }) => leadId === leads[0]?.id);
    expect(sales).toMatchObject([{ ...origin, amount: 180_000, count: 1 }]);
    await page.close();
  });

  it('sets time against leads and sales on the dashboard', async () => {
    const page = await stage.browser.own('app.html#/');
    await page.see(/£/);
    for (const name of ['Facebook', 'X', 'LinkedIn', 'Instagram']) await page.see(name);
    await page.see(/1,800/);
    await page.close();
  });

  it('shows last week and keeps what is decided about it', async () => {
    await review(stage.browser);
    const reviews = await rows<Review>('reviews');
    expect(reviews).toMatchObject([
      {
        decisions: { linkedin: 'keep', facebook: 'cut' },
        budgets: { facebook: 0, instagram: 0 },
        answers: { 'change x': 'Answer people instead of reading' },
        commitment: { when: 'Tuesday at 9', what: 'call Harbour Hotel' },
      },
    ]);
    expect(reviews[0]?.savedAt).not.toBeNull();
  });
});
