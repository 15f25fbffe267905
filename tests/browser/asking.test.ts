import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/domain/duration.ts';
import type { Nudge } from '../../src/domain/nudge.ts';
import type { Platform } from '../../src/domain/platform.ts';
import type { Session } from '../../src/domain/session.ts';
import { FIRST_SETTINGS } from '../../src/domain/settings.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { relaunch } from '../support/acting.ts';
import { ELSEWHERE, urlOf } from '../support/practice/hosts.ts';
import { aGoal, aVisit } from '../support/rows.ts';
import { askingEverywhere, choose } from '../support/seed.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { pause, until } from '../support/wait.ts';

/** A popup that opened by itself takes no key for so many milliseconds, and some for the machine. */
const DEAF = 900;

/** Runs in a page of the extension. */
async function badgeOf(url: string): Promise<string> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { tabs, action } = browser ?? chrome;
  const [tab] = await tabs.query({ url });
  return action.getBadgeText({ tabId: tab?.id ?? -1 });
}

interface Api {
  readonly tabs: { query(which: { readonly url: string }): Promise<{ readonly id: number }[]> };
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
}

describe('asking', () => {
  let stage: Stage;
  let elsewhere: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    await until('the store', async () => (await rowsOf(stage.browser, 'coverage')).length > 0);
    await putRows(stage.browser, 'goals', [aGoal({ target: 3_600_000, title: '' })] as never);
    await choose(stage.browser, {
      asking: askingEverywhere('every session'),
      currency: 'GBP',
      welcomedAt: 1,
    });
    elsewhere = await stage.browser.open(`https://${ELSEWHERE}/`);
  });
  afterAll(() => stage?.close());

  const sessionOn = async (platform: Platform) => {
    const sessions = (await rowsOf(stage.browser, 'sessions')) as unknown as Session[];
    return sessions.find((session) => session.platform === platform);
  };
  const nudgesOn = async (platform: Platform) => {
    const session = await sessionOn(platform);
    const nudges = (await rowsOf(stage.browser, 'nudges')) as unknown as Nudge[];
    return nudges.filter((nudge) => nudge.sessionId === session?.id);
  };
  // It may close while it is looked at.
  const open = () => stage.browser.popupNow().catch(() => undefined);
  /** The badge as a page of the extension can ask for it. */
  const badgeOn = async (url: string) => {
    const own = await stage.browser.own('popup.html');
    const badge = await own.run(badgeOf, url);
    await own.close();
    return badge;
  };
  const closed = () => until('the popup to close', async () => (await open()) === undefined);
  /** Presses a key that closes the popup, whose document may be gone before the key is up again. */
  const closeBy = async (popup: View, key: string) => {
    void popup.key(key).catch(() => {});
    await closed();
  };

  it('opens by itself at the tenth second of attention, not before and not again', async () => {
    const page = await stage.browser.open(urlOf('linkedin', 'feed'));
    const opened = performance.now();
    await pause(8_000);
    expect(await stage.browser.popupNow()).toBeUndefined();
    const popup = await stage.browser.popup(8_000);
    expect((performance.now() - opened) / 1000).toBeGreaterThan(9);
    await popup.see('What is this LinkedIn visit for?');
    await pause(DEAF);
    await closeBy(popup, 'Escape');
    expect(await nudgesOn('linkedin')).toMatchObject([{ kind: 'start', answer: 'dismissed' }]);
    expect((await sessionOn('linkedin'))?.purpose).toBe('unstated');
    await page.close();
    const again = await stage.browser.open(urlOf('linkedin', 'messages'));
    await pause(4_000);
    expect(await stage.browser.popupNow()).toBeUndefined();
    expect(await nudgesOn('linkedin')).toHaveLength(1);
    await again.close();
  });

  it('asks at a click, takes keys at once, and is answered with two', async () => {
    const page = await stage.browser.open(urlOf('linkedin', 'feed'));
    const popup = await stage.browser.clickIcon(page);
    await popup.see('What is this LinkedIn visit for?');
    await popup.key('0');
    await closeBy(popup, 'Enter');
    expect(await sessionOn('linkedin')).toMatchObject({ purpose: 'personal', plannedMinutes: 10 });
    expect(await nudgesOn('linkedin')).toMatchObject([{ answer: 'answered' }]);
    const running = await stage.browser.clickIcon(page);
    await running.see('of 10 on LinkedIn');
    await closeBy(running, 'Escape');
    await page.close();
  });

  it('comes back once when the minutes of the plan are up, and says what can be done', async () => {
    const session = await sessionOn('linkedin');
    const end = Date.now();
    const spent = { sessionId: session?.id ?? '', start: end - 1, end, seconds: 595 };
    await putRows(stage.browser, 'visits', [aVisit({ id: 'spent', ...spent })] as never);
    const page = await stage.browser.open(urlOf('linkedin', 'feed'));
    const popup = await stage.browser.popup();
    await popup.see('Your 10 minutes are up.');
    await popup.see('5 more minutes');
    await popup.see('Less of this');
    await pause(DEAF);
    await closeBy(popup, 'Escape');
    const ends = async () => (await nudgesOn('linkedin')).filter(({ kind }) => kind === 'plan end');
    expect(await ends()).toMatchObject([{ answer: 'dismissed' }]);
    await page.close();
    await stage.browser.killWorker();
    const again = await stage.browser.open(urlOf('linkedin', 'messages'));
    await pause(4_000);
    expect(await stage.browser.popupNow()).toBeUndefined();
    expect(await ends()).toHaveLength(1);
    await again.close();
  });

  it('opens nothing while it is off, though the worker dies', async () => {
    const { nudges } = FIRST_SETTINGS;
    await choose(stage.browser, { nudges: { ...nudges, on: false } });
    await stage.browser.killWorker();
    const page = await stage.browser.open(urlOf('facebook', 'feed'));
    await pause(6_000);
    await stage.browser.killWorker();
    await pause(7_000);
    expect(await stage.browser.popupNow()).toBeUndefined();
    expect(await nudgesOn('facebook')).toEqual([]);
    await page.close();
    // The next to open Facebook finds that this session would have been asked for.
    await choose(stage.browser, { nudges });
  });

  it('does not open within a minute of a key', async () => {
    const page = await stage.browser.open(urlOf('x', 'messages'));
    await page.fill('Write a message', 'Good morning');
    await pause(12_000);
    expect(await stage.browser.popupNow()).toBeUndefined();
    expect(await nudgesOn('x')).toEqual([]);
    expect(await badgeOn('https://x.com/*')).toBe('?');
    await page.close();
  });

  it('logs a lead by the pointer where it opened by itself, and still asks', async () => {
    const page = await stage.browser.open(urlOf('x', 'feed'));
    const popup = await stage.browser.popup();
    await popup.see('What is this X visit for?');
    await popup.press('button', 'Log a lead');
    await popup.fill('Name or company', 'Ada');
    await popup.press('button', 'Save as it is');
    await popup.see('Ada is saved as a lead.');
    await popup.see('What is this X visit for?');
    const session = await sessionOn('x');
    expect(await rowsOf(stage.browser, 'leads')).toMatchObject([
      { name: 'Ada', channel: 'x', sessionId: session?.id, goalId: null },
    ]);
    await popup.key('1');
    void popup.key('Enter').catch(() => {});
    await closed();
    const goalId = (await sessionOn('x'))?.goalId;
    expect(goalId).toBeTruthy();
    expect(await rowsOf(stage.browser, 'leads')).toMatchObject([{ name: 'Ada', goalId }]);
    await page.close();
  });

  it('says that scrolling took the time, and takes her word that she is on task', async () => {
    const session = (await sessionOn('x')) as Session;
    const cameFor = { activity: 'talking', since: session.start } as const;
    const came = { ...session, plannedMinutes: null, cameFor };
    const end = Date.now();
    const scrolled = { sessionId: session.id, platform: 'x', start: end - 1, end } as const;
    const shown = (await rowsOf(stage.browser, 'nudges')) as unknown as Nudge[];
    await putRows(stage.browser, 'sessions', [came] as never);
    await putRows(stage.browser, 'visits', [
      aVisit({ id: 'scrolled', seconds: 605, ...scrolled }),
    ] as never);
    // Two nudges are at least twenty minutes apart.
    const earlier = shown.map((nudge) => ({ ...nudge, shownAt: nudge.shownAt - 30 * MINUTE }));
    await putRows(stage.browser, 'nudges', earlier as never);
    const allWeek = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' };
    await choose(stage.browser, { workingHours: allWeek });
    const page = await stage.browser.open(urlOf('x', 'feed'));
    const popup = await stage.browser.popup();
    await popup.see('You came for messages; 10 minutes went to scrolling.');
    await pause(DEAF);
    await closeBy(popup, '1');
    const drifts = (await nudgesOn('x')).filter(({ kind }) => kind === 'drift');
    expect(drifts).toMatchObject([{ answer: 'on task' }]);
    await page.close();
  });

  it('takes no key as it opens, and gives way to typing', async () => {
    const page = await stage.browser.open(urlOf('facebook', 'feed'));
    const popup = await stage.browser.popup();
    await popup.key('Enter');
    await pause(DEAF);
    expect(await stage.browser.popupNow()).toBeDefined();
    // A letter that logs a lead where she opened the popup herself.
    await closeBy(popup, 'a');
    expect((await sessionOn('facebook'))?.purpose).toBe('unstated');
    expect(await nudgesOn('facebook')).toMatchObject([{ answer: 'dismissed' }]);
    await page.close();
  });

  it('leaves a tab open that was typed in, and goes to the tab used before', async () => {
    const page = await stage.browser.open(urlOf('instagram', 'messages'));
    await elsewhere.front();
    await page.front();
    await page.fill('Write a message', 'Good');
    const popup = await stage.browser.clickIcon(page);
    await popup.see('What is this Instagram visit for?');
    // What was asked is told after it is shown, and wakes the worker again.
    await until('the note', async () => (await nudgesOn('instagram')).length === 1);
    await stage.browser.killWorker();
    await popup.press('button', 'Leave Instagram');
    await until('the tab used before', () => elsewhere.run(() => !document.hidden));
    await until('the page to be hidden', () => page.run(() => document.hidden));
    expect(await nudgesOn('instagram')).toMatchObject([{ kind: 'asked', answer: 'left' }]);
    await page.close();
  });

  it("closes a window's last tab by the key pressed twice, and the window stays", async () => {
    const page = await stage.browser.open(urlOf('facebook', 'feed'));
    await elsewhere.close();
    const popup = await stage.browser.clickIcon(page);
    await popup.see('What is this Facebook visit for?');
    await popup.key('l');
    await popup.see('Press again');
    void popup.key('l').catch(() => {});
    await until('her leaving', async () => (await nudgesOn('facebook')).at(-1)?.answer === 'left');
    await expect(page.run(() => location.href)).rejects.toThrow();
  });

  it('opens nothing while it is off, though the browser is killed and started again', async () => {
    const { nudges } = FIRST_SETTINGS;
    await choose(stage.browser, { nudges: { ...nudges, on: false } });
    const before = (await rowsOf(stage.browser, 'nudges')).length;
    // Long ago, so that the next visit is a session of its own, which would be asked for.
    const seen = (await rowsOf(stage.browser, 'visits')) as unknown as Visit[];
    const long = seen.map((visit) => ({ ...visit, start: 1, end: 2 }));
    await putRows(stage.browser, 'visits', long as never);
    await stage.browser.crash();
    stage = { ...stage, browser: await relaunch(stage) };
    await stage.browser.open(urlOf('linkedin', 'feed'));
    await pause(5_000);
    await stage.browser.killWorker();
    await pause(7_000);
    expect(await stage.browser.popupNow()).toBeUndefined();
    expect(await rowsOf(stage.browser, 'nudges')).toHaveLength(before);
    // It would have opened: turned on, it does.
    await choose(stage.browser, { nudges });
    await stage.browser.open(urlOf('linkedin', 'messages'));
    const popup = await stage.browser.popup();
    await popup.see('What is this LinkedIn visit for?');
  });
});
