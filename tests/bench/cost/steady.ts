import type { Target } from 'puppeteer-core';
import { scrollFor, turnTo } from '../../support/acting.ts';
import { heapOfWorker, inScript } from '../../support/inside.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { pause } from '../../support/wait.ts';
import type { Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

const MINUTES = 2;

/** Runs in the content script's world: counts what it says and keeps from now on. */
const COUNT = `(() => {
  const said = { messages: 0, checkpoints: 0 };
  globalThis.said = said;
  const { runtime, storage } = chrome;
  const [send, set] = [runtime.sendMessage.bind(runtime), storage.local.set.bind(storage.local)];
  runtime.sendMessage = (...words) => { said.messages += 1; return send(...words); };
  storage.local.set = (...words) => { said.checkpoints += 1; return set(...words); };
})()`;

interface Said {
  readonly messages: number;
  readonly checkpoints: number;
}

export const steady: Measurement = {
  name: 'steady',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      let wakes = 0;
      browser.driven.on('targetcreated', (target: Target) => {
        if (target.type() === 'service_worker' && target.url().startsWith(browser.origin))
          wakes += 1;
      });
      const page = await browser.open(urlOf('linkedin', 'feed'));
      await scrollFor(page, 5);
      const script = browser.pageOf(page);
      await inScript(script, COUNT);
      const said = async () => (await inScript(script, 'said')) as Said;
      wakes = 0;
      await scrollFor(page, MINUTES * 60);
      const seen = { ...(await said()), wakes };
      await turnTo(elsewhere);
      await pause(2_000);
      const before = { ...(await said()), wakes };
      await pause(40_000);
      const hidden = { ...(await said()), wakes };
      await page.front();
      await scrollFor(page, 2);
      const heap = await heapOfWorker(browser);
      const name = (what: string) => `steady presence: ${what}`;
      const rate = (count: number) => ({ unit: 'per minute' as const, value: count / MINUTES });
      const more = hidden.messages + hidden.wakes - before.messages - before.wakes;
      return [
        { name: name('messages'), ...rate(seen.messages), limit: 2 },
        { name: name('worker wake-ups'), ...rate(seen.wakes), limit: 2 },
        { name: name('writes to storage'), ...rate(seen.checkpoints), limit: 15.5 },
        { name: 'hidden: messages and wake-ups', unit: 'per minute', value: more, limit: 0 },
        { name: 'heap of the worker', unit: 'B', value: heap, limit: null },
      ];
    }),
};
