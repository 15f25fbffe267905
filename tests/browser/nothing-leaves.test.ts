import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_NAMES } from '../../src/app/route.ts';
import type { Chromium } from '../support/chromium.ts';
import { inWorker } from '../support/inside.ts';
import { urlOf } from '../support/practice/hosts.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { pause } from '../support/wait.ts';

/** What the browsers ask for of themselves, with or without an extension. */
const NOISE: { readonly [kind in typeof BROWSER]: readonly string[] } = {
  chromium: [
    'accounts.google.com',
    'clients2.google.com',
    'update.googleapis.com',
    'optimizationguide-pa.googleapis.com',
    'content-autofill.googleapis.com',
    'android.clients.google.com',
    // The spelling dictionary, once something is typed.
    'redirector.gvt1.com',
  ],
  firefox: ['firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net'],
};

const FOREIGN = 'https://www.morning-news.example/practice/anyone?planted';

/** Runs in a page of the extension: tries to send, and gives what the policy was seen to stop. */
async function plant(url: string): Promise<string[]> {
  const stopped: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    stopped.push(event.effectiveDirective);
  });
  await fetch(url).catch(() => undefined);
  navigator.sendBeacon(url);
  const image = new Image();
  await new Promise((done) => {
    image.onerror = done;
    image.onload = done;
    image.src = url;
  });
  await new Promise((done) => setTimeout(done, 200));
  return stopped.sort();
}

describe('nothing leaves', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
  });
  afterAll(() => stage?.close());

  const strangers = () => {
    const hosts = stage.proxy.attempts.map(({ host }) => host);
    return [...new Set(hosts)].filter((host) => !NOISE[BROWSER].includes(host));
  };

  /** What came of the planted requests since there were so many. */
  const arrived = (before: number) =>
    stage.sites.requests.slice(before).filter(({ url }) => url === FOREIGN);

  it('sends no request while platforms are visited and every page is opened', async () => {
    // Firefox holds a script of ours to the policy of the page it is in, so this page has none.
    const platform = await stage.browser.open(`${urlOf('x', 'feed')}?open`);
    await platform.wheel(400);
    await platform.press('link', 'messages');
    await platform.fill('Write a message', 'Good morning');
    await pause(6_000);
    await platform.close();
    const pages = PAGE_NAMES.filter((name) => name !== 'dashboard').map(
      (name) => `app.html#/${name}`,
    );
    for (const path of ['app.html#/', ...pages, 'popup.html']) {
      const page = await stage.browser.own(path);
      await page.see(/\S/);
      await page.close();
    }
    expect(strangers()).toEqual([]);
  });

  it.each(['app.html', 'popup.html'])(
    'stops a planted fetch, beacon and image in %s',
    async (file) => {
      const before = stage.sites.requests.length;
      const page = await stage.browser.own(file);
      const stopped = await page.run(plant, FOREIGN);
      expect.soft(stopped).toEqual(['connect-src', 'connect-src', 'img-src']);
      expect.soft(arrived(before), 'what arrived all the same').toEqual([]);
      expect(strangers()).toEqual([]);
      await page.close();
    },
  );

  // A worker can be reached from outside in Chromium only.
  if (BROWSER === 'chromium') {
    it('stops a planted fetch in the worker', async () => {
      const before = stage.sites.requests.length;
      const sent = `fetch('${FOREIGN}').then(() => 'sent', () => 'stopped')`;
      expect.soft(await inWorker(stage.browser as Chromium, sent)).toBe('stopped');
      expect(arrived(before)).toEqual([]);
    });
  }

  it('would see a request that does leave', async () => {
    const page = await stage.browser.open(`${urlOf('x', 'feed')}?open`);
    await page.run(async (url) => {
      await fetch(url, { mode: 'no-cors' }).catch(() => undefined);
    }, 'https://collector.example/');
    expect(strangers()).toEqual(['collector.example']);
  });
});
