import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, startOfDay } from '../../src/domain/calendar.ts';
import { HOUR } from '../../src/domain/duration.ts';
import { FIRST_SETTINGS, type Settings } from '../../src/domain/settings.ts';
import { allowedFrom, removeAllowed } from '../support/allowed.ts';
import { DIST } from '../support/build.ts';
import { pressCommand } from '../support/commands.ts';
import { watchNotifications } from '../support/notifications.ts';
import { focusOn, outcomesOf } from '../support/outcomes.ts';
import { ELSEWHERE, urlOf } from '../support/practice/hosts.ts';
import { aLead } from '../support/rows.ts';
import { askingEverywhere, choose } from '../support/seed.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const API = '(globalThis.browser ?? globalThis.chrome)';
const HOW = 'How follow-ups that are due are brought to mind';
const REVIEW_HOW = 'How the weekly review is brought to mind';

describe('what is due', () => {
  let stage: Stage;
  let build: string;
  /** The settings page; its document is also where the browser's own state is looked at. */
  let page: View;
  let elsewhere: View;
  beforeAll(async () => {
    build = BROWSER === 'chromium' ? allowedFrom(DIST[BROWSER]) : DIST[BROWSER];
    stage = await setStage(BROWSER, { extension: build });
    const { browser } = stage;
    const first = await browser.own('app.html#/leads');
    await first.see('No lead yet.');
    await first.close();
    const today = Temporal.Now.plainDateISO().toString();
    await outcomesOf(browser).put(
      'leads',
      aLead({ id: 'one', followUpOn: today }),
      aLead({ id: 'two', followUpOn: '2020-01-01' }),
      aLead({ id: 'three', followUpOn: '2099-01-01' }),
    );
    const workingHours = { ...FIRST_SETTINGS.workingHours, days: [1, 2, 3, 4, 5, 6, 7] };
    const asking = askingEverywhere('never');
    await choose(browser, { welcomedAt: 1, currency: 'GBP', workingHours, asking });
    elsewhere = await browser.open(urlOf('linkedin', 'person'));
    page = await browser.own('app.html#/settings');
    await page.see('once a day');
  });
  afterAll(async () => {
    await stage?.close();
    if (BROWSER === 'chromium') removeAllowed(build);
  });

  const ask = (call: string) => page.evaluate(`${API}.${call}`);
  const badge = (text: string) =>
    until(`the badge "${text}"`, async () => (await ask('action.getBadgeText({})')) === text);
  const nextAlarm = async () =>
    ((await ask("alarms.get('reminder')")) as { scheduledTime: number } | null)?.scheduledTime;
  const tomorrow = () => {
    const day = addDays(Temporal.Now.plainDateISO().toString(), 1);
    return startOfDay(day, Temporal.Now.timeZoneId());
  };
  /** Lets the alarm ring now, for a worker that sleeps; it is set for tomorrow again once it has. */
  const ring = async () => {
    await stage.browser.killWorker();
    await ask("alarms.create('reminder', { when: Date.now() + 200 })");
    await until('the alarm of tomorrow', async () => (await nextAlarm()) === tomorrow());
  };
  const look = async () => {
    const popup = await stage.browser.clickIcon(elsewhere);
    await badge('');
    await popup.close();
    await page.front();
  };

  it('stands as a number on the icon once its time has come, until she looks', async () => {
    // In the afternoon today's reminder has come before there was anybody to be reminded of.
    await ask("storage.local.remove('remindedOn')");
    await page.choose('At', '00:00');
    await badge('2');
    expect(await nextAlarm()).toBe(tomorrow());
    await look();
  });

  it('is brought to mind by the alarm, once a day, though the worker sleeps', async () => {
    await ring();
    expect(await ask('action.getBadgeText({})')).toBe('');
    await ask("storage.local.remove('remindedOn')");
    await ring();
    await badge('2');
    await look();
  });

  it('may be a review: on the icon from her hour on, and in the popup, which opens it by a key', async () => {
    const { browser } = stage;
    const from = Date.now() - 10 * 24 * HOUR;
    const on = { id: 'before', from, to: Date.now(), state: 'on', platform: null };
    await outcomesOf(browser).put('coverage', on);
    await page.choose('Its time of day', '00:00');
    await badge('1');
    expect(await ask('action.getTitle({})')).toMatch(/^Worthwhile\nThe review of .* is ready$/);
    const other = await browser.open(`https://${ELSEWHERE}/`);
    const popup = await browser.clickIcon(other);
    await popup.see(/The review of last week is ready|The review of the last 2 weeks is ready/);
    await badge('');
    void popup.key('7').catch(() => {});
    const review = await browser.tab(`${browser.origin}app.html#/review`);
    await review.close();
    await other.close();
    await page.front();
    await page.choose(REVIEW_HOW, 'nothing');
    await until('no alarm', async () => (await ask("alarms.get('review')")) == null);
  });

  it('is told by the system only after she chose it and the browser allowed it', async () => {
    const { browser } = stage;
    const notifications = await watchNotifications(browser);
    await focusOn(page, 'select:has(option[value=notification])');
    await page.key('ArrowDown');
    await outcomesOf(browser).row<Settings>(
      'settings',
      'the choice',
      ({ reminder }) => reminder.by === 'notification' && reminder.at === '00:00',
    );
    await ask("storage.local.remove('remindedOn')");
    await ring();
    await until('the notification', notifications.shown);
    await badge('2');
    await notifications.click();
    const leads = await browser.tab(`${browser.origin}app.html#/leads`);
    await leads.see('2 are waiting for you.');
    await leads.close();
    await page.front();
  });

  it('is left alone where she wants no reminder', async () => {
    await page.choose(HOW, 'nothing');
    await until('no alarm', async () => (await nextAlarm()) === undefined);
  });

  it('can be written down by the keys of the command, on any page', async () => {
    await elsewhere.front();
    await pressCommand(stage.browser);
    const popup = await stage.browser.popup();
    await popup.see('Who may buy?');
    expect(await popup.run(() => window.location.search)).toBe('?at=lead');
    await popup.close();
  });
});
