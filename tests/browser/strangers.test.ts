import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { arrivedAt, type Quiet, quietStage, scrollFor, turnTo } from '../support/acting.ts';
import { secondsOf, settledSince, visitsIn } from '../support/attention.ts';
import { urlOf } from '../support/practice/hosts.ts';
import { aLead } from '../support/rows.ts';
import { BROWSER } from '../support/stage.ts';
import { putRows } from '../support/store.ts';
import { pause } from '../support/wait.ts';

/** How exact a browser under the load of a whole test run is, in seconds. */
const NEAR = 1;
const WRONG = 1_000_000_000;

/** A report as a content script sends it, of an hour that nobody spent. */
const FORGED = {
  kind: 'report',
  state: 'left',
  visitId: 'f0f0f0f0-0000-4000-8000-000000000000',
  surface: 'feed',
  start: Date.now() - 3_600_000,
  end: Date.now(),
  seconds: 3600,
  endedBy: 'left',
  trimmed: null,
  keyAgo: null,
  typed: false,
  fullScreen: false,
};

/** Runs in a page: takes over all that a script could lean on, and makes up input twice a second. */
function turnHostile(wrong: number): void {
  const lie = (): never => {
    throw new Error('taken over');
  };
  Date.now = () => wrong;
  performance.now = () => wrong;
  crypto.randomUUID = () => 'the-same-for-all' as never;
  document.hasFocus = () => true;
  history.pushState = lie;
  Object.assign(globalThis, { setInterval: lie, queueMicrotask: lie, AbortController: lie });
  EventTarget.prototype.addEventListener = lie;
  Array.prototype.map = lie;
  for (const [on, name, value] of [
    [Event.prototype, 'isTrusted', true],
    [Event.prototype, 'timeStamp', wrong],
    [Document.prototype, 'visibilityState', 'visible'],
    [Object.prototype, 'kind', 'stop'],
    [Object.prototype, 'stop', true],
  ] as const)
    Object.defineProperty(on, name, { get: () => value, configurable: true });
  for (const name of ['hasFocus', 'visibilityState', 'activeElement', 'fullscreenElement']) {
    const form = document.createElement('form');
    form.setAttribute('name', name);
    document.body.append(form);
  }
  const makeUp = () => {
    for (const type of ['keydown', 'pointerdown', 'wheel', 'focus', 'blur', 'pagehide'])
      dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
    setTimeout(makeUp, 500);
  };
  makeUp();
}

/** Runs in a page: moves itself between two parts hundreds of times a second, for two seconds. */
function moveAbout(): Promise<number> {
  const until = performance.now() + 2000;
  let moves = 0;
  return new Promise((done) => {
    const timer = setInterval(() => {
      if (performance.now() > until) {
        clearInterval(timer);
        done(moves);
      }
      // Both browsers refuse some, by throwing or by doing nothing.
      for (let n = 0; n < 3; n += 1) {
        moves += 1;
        try {
          history.pushState({}, '', moves % 2 ? '/messaging/thread/1/' : '/feed/');
        } catch {
          moves -= 1;
        }
      }
    }, 10);
  });
}

/** Runs in a page: tries every way to speak to an extension; what answered. */
async function speakUp(id: string, message: object): Promise<readonly unknown[]> {
  type Runtime = { sendMessage?(...words: unknown[]): Promise<unknown> };
  const { chrome, browser } = globalThis as {
    chrome?: { runtime?: Runtime };
    browser?: { runtime?: Runtime };
  };
  const answers: unknown[] = [];
  for (const runtime of [chrome?.runtime, browser?.runtime])
    for (const words of [[message], [id, message]]) {
      const answer = await Promise.resolve(runtime?.sendMessage?.(...words)).catch(() => undefined);
      if (answer !== undefined) answers.push(answer);
    }
  postMessage(message, '*');
  for (const type of ['message', 'runtime-message', id])
    dispatchEvent(new CustomEvent(type, { detail: message }));
  new BroadcastChannel(id).postMessage(message);
  return answers;
}

describe('a hostile page', () => {
  let stage: Quiet;
  beforeAll(async () => {
    stage = await quietStage(BROWSER, { idleSeconds: 15 });
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.elsewhere.front());

  const extensionId = () => new URL(stage.browser.origin).hostname;

  it('that takes over Date, Event, prototypes and names changes no second', async () => {
    const page = await stage.browser.open(`${urlOf('linkedin', 'feed')}?open`);
    const from = await arrivedAt(page);
    await page.run(turnHostile, WRONG);
    await scrollFor(page, 3);
    const left = await turnTo(stage.elsewhere);
    const visits = await settledSince(stage.browser, from);
    expect(visits).toMatchObject([{ surface: 'feed', endedBy: 'hidden' }]);
    const truth = (left - from) / 1000;
    expect(Math.abs(secondsOf(visits) - truth)).toBeLessThan(NEAR);
    expect(Math.abs((visits[0]?.end ?? 0) - left)).toBeLessThan(NEAR * 1000);
    await page.close();
  });

  it('that moves itself hundreds of times a second makes two visits a second at most', async () => {
    const page = await stage.browser.open(`${urlOf('linkedin', 'feed')}?open`);
    const from = await arrivedAt(page);
    expect(await page.run(moveAbout)).toBeGreaterThan(100);
    const left = await turnTo(stage.elsewhere);
    const visits = await settledSince(stage.browser, from);
    const truth = (left - from) / 1000;
    expect(visits.length).toBeLessThanOrEqual(2 * truth + 2);
    expect(Math.abs(secondsOf(visits) - truth)).toBeLessThan(NEAR);
    await page.close();
  });

  it('cannot speak to the extension', async () => {
    const before = await visitsIn(stage.browser);
    const page = await stage.browser.open(`https://www.morning-news.example/`);
    expect(await page.run(speakUp, extensionId(), FORGED)).toEqual([]);
    const platform = await stage.browser.open(`${urlOf('x', 'feed')}?open`);
    expect(await platform.run(speakUp, extensionId(), FORGED)).toEqual([]);
    await pause(500);
    const after = await visitsIn(stage.browser);
    expect(after.filter(({ seconds }) => seconds >= 3600)).toEqual([]);
    expect(after.length).toBeLessThanOrEqual(before.length + 1);
    await page.close();
    await platform.close();
  });

  it('is opened from a lead only where its address is of the web', async () => {
    const { browser } = stage;
    const run = 'document.title="run"';
    const html = `<img src=x onerror='${run}'><a href="javascript:${run}">`;
    const links = [
      `javascript:${run}`,
      `data:text/html,<script>${run}</script>`,
      'file:///etc/hosts',
    ];
    const leads = [...links, ` JavaScript:${run}`, 'https://www.linkedin.com/in/ada/'].map(
      (link, at) => aLead({ id: `lead ${at}`, name: html, company: html, note: html, link }),
    );
    await putRows(browser, 'leads', leads as never);
    for (const { id, link } of leads) {
      const page = await browser.own(`app.html#/leads?lead=${encodeURIComponent(id)}`);
      await page.see('onerror');
      const found = await page.run(() => ({
        ways: [...document.querySelectorAll('main a[target]')].map((one) =>
          one.getAttribute('href'),
        ),
        schemes: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(
          (a) => a.protocol,
        ),
        made: document.querySelectorAll('main img, main script').length,
        title: document.title,
      }));
      expect(found.ways, link).toEqual(link.startsWith('https:') ? [link] : []);
      for (const scheme of found.schemes)
        expect(scheme).toMatch(/^(https?|mailto|[\w-]+-extension):$/);
      expect(found.made).toBe(0);
      expect(found.title).not.toBe('run');
      await page.close();
    }
  });

  // Only Chromium's driver installs a second extension beside the one under test.
  if (BROWSER === 'chromium') {
    it('and another extension is not heard either', async () => {
      const { browser } = stage as Quiet<'chromium'>;
      const folder = mkdtempSync(join(tmpdir(), 'worthwhile-other-'));
      const manifest = { manifest_version: 3, name: 'Other', version: '1' };
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
      writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
      const id = await browser.driven.installExtension(folder);
      const page = await browser.open(`chrome-extension://${id}/page.html`);
      const tried = await page.run(
        async (to, message) => {
          type Runtime = {
            sendMessage(to: string, message: object): Promise<unknown>;
            connect(to: string): { onDisconnect: { addListener(gone: () => void): void } };
          };
          const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
          const said = await runtime
            .sendMessage(to, message)
            .catch((error: Error) => error.message);
          const port = runtime.connect(to);
          await new Promise<void>((done) => port.onDisconnect.addListener(done));
          return said;
        },
        extensionId(),
        FORGED,
      );
      expect(tried).toMatch(/Receiving end does not exist/);
      await page.close();
      rmSync(folder, { recursive: true });
    });
  }
});
