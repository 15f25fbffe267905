import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { originsOfSite } from '../../src/domain/ownSite.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { allowedFrom, removeAllowed } from '../support/allowed.ts';
import { visitsIn } from '../support/attention.ts';
import { axeFindings } from '../support/axe.ts';
import { DIST } from '../support/build.ts';
import { answerYes } from '../support/notifications.ts';
import { ADDED } from '../support/practice/hosts.ts';
import { askingEverywhere, choose } from '../support/seed.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const API = '(globalThis.browser ?? globalThis.chrome)';
const ORIGINS = originsOfSite('youtube.com');

/** What the settings page does with the sites of hers, and how it is used. */
describe('a site she adds', () => {
  let stage: Stage;
  let build: string;
  let page: View;
  let site: View;
  beforeAll(async () => {
    build = BROWSER === 'chromium' ? allowedFrom(DIST[BROWSER], ORIGINS) : DIST[BROWSER];
    stage = await setStage(BROWSER, { extension: build });
    const { browser } = stage;
    await answerYes(browser);
    await choose(browser, { welcomedAt: 1, currency: 'GBP', asking: askingEverywhere('never') });
    site = await browser.open(`https://${ADDED}/watch?v=1`);
    page = await browser.own('app.html#/settings');
    await page.see('Where it watches');
  });
  afterAll(async () => {
    await stage?.close();
    if (BROWSER === 'chromium') removeAllowed(build);
  });

  const ask = (call: string) => page.evaluate(`${API}.${call}`);
  const registered = async () =>
    ((await ask('scripting.getRegisteredContentScripts()')) as { matches: string[] }[]).flatMap(
      ({ matches }) => matches,
    );
  const visits = async () =>
    (await visitsIn(stage.browser)).filter(({ platform }) => platform === 'site:youtube.com');
  const ownSites = async () => {
    const [settings] = (await rowsOf(stage.browser, 'settings')) as unknown as Settings[];
    return settings?.ownSites;
  };

  it('is asked for by its hosts alone, and its open tabs are watched at once', async () => {
    expect(await registered()).toEqual([]);
    await page.press('button', 'Add YouTube');
    await page.see('YouTube is watched from now on.');
    await until('the script to be registered', async () => (await registered()).length > 0);
    expect((await registered()).sort()).toEqual([...ORIGINS].sort());
    await site.front();
    await until('a visit', async () => (await visits()).length > 0);
    expect((await visits())[0]).toMatchObject({ surface: 'video' });
  });

  it('is watched in pages that are opened later, by its own parts', async () => {
    const next = await stage.browser.open(`https://${ADDED}/results?search_query=offers`);
    await until('a visit to the search', async () =>
      (await visits()).some(({ surface }) => surface === 'search'),
    );
    await next.close();
  });

  it('may count for a channel, at once and with undo', async () => {
    await page.front();
    await page.choose('YouTube counts as', 'Email');
    await page.see('YouTube counts as Email now.');
    await page.see('counts as effort on Email');
    expect(await ownSites()).toMatchObject([{ host: 'youtube.com', serves: 'email' }]);
    await page.press('button', 'Undo');
    await until('it to be a platform', async () => (await ownSites())?.[0]?.serves === null);
  });

  it('is refused where it is no site, with the reason', async () => {
    for (const [typed, why] of [
      ['https://www.linkedin.com/feed/', 'That is LinkedIn'],
      ['192.168.0.1', 'an address on a network'],
      ['youtube.com', 'YouTube is in the list above already.'],
      ['about:config', 'The browser lets no extension see that page.'],
    ] as const) {
      await page.fill('Another site', typed);
      await page.press('button', 'Add the site');
      await page.see(why);
    }
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is taken away with its access, and its time stays if she wants', async () => {
    await page.press('button', /^Take it away: ?YouTube/);
    await page.see('are kept. What about them?');
    const before = (await visits()).length;
    await page.press('button', 'Keep the time');
    await page.see('YouTube is no longer watched');
    await until('nothing to be registered', async () => (await registered()).length === 0);
    if (BROWSER === 'firefox')
      expect(await ask(`permissions.contains({ origins: ${JSON.stringify(ORIGINS)} })`)).toBe(
        false,
      );
    expect(await ownSites()).toMatchObject([{ host: 'youtube.com', watched: false }]);
    expect((await visits()).length).toBeGreaterThanOrEqual(before);
    await page.see('No longer watched, time kept');
  });

  it('is found among the settings by what they say, and a choice is taken back', async () => {
    const shown = () =>
      page.run(
        () =>
          [...document.querySelectorAll<HTMLElement>('.set')].filter((one) => one.offsetHeight > 0)
            .length,
      );
    const all = await shown();
    await page.fill('Find a setting', 'pause session');
    await page.see('1 setting');
    expect(await shown()).toBe(1);
    await page.choose('A pause that ends a session', '20 minutes');
    await page.see('Kept');
    const gap = async () => {
      const [row] = (await rowsOf(stage.browser, 'settings')) as unknown as Settings[];
      return row?.sessionGapMinutes;
    };
    expect(await gap()).toBe(20);
    await page.press('button', 'Undo');
    await page.see('Taken back');
    expect(await gap()).toBe(10);
    await page.fill('Find a setting', ' ');
    await until('every setting to be there', async () => (await shown()) === all);
  });

  it('paints every open page in the theme she chooses, at once', async () => {
    const other = await stage.browser.own('app.html#/goals');
    await page.choose('Light or dark', 'Dark');
    const theme = (view: View) => view.evaluate("document.documentElement.dataset.theme ?? ''");
    await until('the other page to be dark', async () => (await theme(other)) === 'dark');
    expect(await theme(page)).toBe('dark');
    await other.close();
  });

  it('of the four may be off, which is told as such', async () => {
    await page.choose('LinkedIn', 'Not watched');
    await page.see('Nothing is noticed there until you turn it on again.');
    const coverage = async () =>
      (await rowsOf(stage.browser, 'coverage')).filter((row) => row.platform === 'linkedin');
    await until('the gap to be noted', async () => (await coverage()).length > 0);
    expect(await coverage()).toMatchObject([{ state: 'off' }]);
  });
});
