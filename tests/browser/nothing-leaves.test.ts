import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('sends no request while platforms are visited and every page is opened', async () => {
    const platform = await stage.browser.open(urlOf('x', 'feed'));
    await platform.wheel(400);
    await pause(6_000);
    for (const hash of [
      '#/',
      '#/sessions',
      '#/leads',
      '#/goals',
      '#/review',
      '#/settings',
      '#/welcome',
    ]) {
      const page = await stage.browser.own(`app.html${hash}`);
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
      expect(await page.run(plant, FOREIGN)).toEqual(['connect-src', 'connect-src', 'img-src']);
      const planted = stage.sites.requests.slice(before).filter(({ url }) => url === FOREIGN);
      expect(planted).toEqual([]);
      expect(strangers()).toEqual([]);
      await page.close();
    },
  );

  it('would see a request that does leave', async () => {
    const page = await stage.browser.open(`${urlOf('x', 'feed')}?open`);
    await page.run(async (url) => {
      await fetch(url, { mode: 'no-cors' }).catch(() => undefined);
    }, 'https://collector.example/');
    expect(strangers()).toEqual(['collector.example']);
  });
});
