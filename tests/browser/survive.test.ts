import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAILING_SINCE } from '../../src/browser/failing.ts';
import {
  arrivedAt,
  type Quiet,
  quietStage,
  relaunch,
  scrollFor,
  turnTo,
} from '../support/acting.ts';
import {
  checkpointsIn,
  secondsOf,
  secondsTwice,
  secondsWithin,
  settledSince,
  settledVisits,
  visitsIn,
} from '../support/attention.ts';
import type { Chromium } from '../support/chromium.ts';
import { setClocks } from '../support/clocks.ts';
import { inWorker, listeningIn } from '../support/inside.ts';
import { urlOf } from '../support/practice/hosts.ts';
import { reload, setAccess } from '../support/reach.ts';
import { BROWSER } from '../support/stage.ts';
import { rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const HOUR = 3_600_000;

/** What a full disk does to the worker's store, below the library. */
const ABORT_EVERYTHING = `IDBObjectStore.prototype.put = function (...words) {
  const request = IDBObjectStore.prototype.add.apply(this, words);
  this.transaction.abort();
  return request;
}; 0`;

const near = (recorded: number, truth: number, most = 1) =>
  expect(Math.abs(recorded - truth), `${recorded} s of ${truth} s`).toBeLessThan(most);

describe('the record survives', () => {
  let stage: Quiet;
  beforeAll(async () => {
    stage = await quietStage(BROWSER);
  });
  afterAll(() => stage?.close());

  const since = (from: number) => settledSince(stage.browser, from);
  /** What scripts of ours listen to in a page; only Chromium tells. */
  const listening = async (page: View) =>
    stage.browser.kind === 'chromium' ? listeningIn(stage.browser.pageOf(page)) : [];

  it('the death of the worker, twice in one visit', async () => {
    const page = await stage.browser.open(urlOf('linkedin', 'feed'));
    const from = await arrivedAt(page);
    await scrollFor(page, 2);
    await stage.browser.killWorker();
    await scrollFor(page, 2);
    await page.press('link', 'messages');
    await stage.browser.killWorker();
    await scrollFor(page, 2);
    const left = await turnTo(stage.elsewhere);
    near(secondsOf(await since(from)), (left - from) / 1000);
    await page.close();
  });

  it('a reload of the extension, and counts no second twice', async () => {
    const page = await stage.browser.open(urlOf('x', 'feed'));
    const from = await arrivedAt(page);
    await scrollFor(page, 3);
    const before = await listening(page);
    const at = Date.now();
    await reload(stage.browser);
    const again = async () => (await visitsIn(stage.browser)).find(({ start }) => start > at);
    const [fresh] = await Promise.all([until('the new script', again), scrollFor(page, 6)]);
    expect(fresh.start - at).toBeLessThan(5_000);
    // The one that was there before has gone for good.
    expect(await listening(page)).toEqual(before);
    const left = await turnTo(stage.elsewhere);
    const visits = await since(from);
    expect(secondsTwice(visits)).toBe(0);
    near(secondsOf(visits), (left - from) / 1000, 5);
    await page.close();
  });

  it('the loss of access, which is told as such and leaves open tabs alone, and goes on when it is given back', async () => {
    const states = async (platform: string) => {
      const rows = await rowsOf(stage.browser, 'coverage');
      return rows.filter((row) => row.platform === platform).map(({ state }) => state);
    };
    const page = await stage.browser.open(urlOf('x', 'feed'));
    await arrivedAt(page);
    await scrollFor(page, 2);
    await setAccess(stage.browser, false);
    await until('the note', async () => (await states('x')).includes('no access'));
    const lostAt = Date.now();
    await turnTo(page);
    await scrollFor(page, 3);
    await turnTo(stage.elsewhere);
    const givenAt = Date.now();
    await setAccess(stage.browser, true);
    await until('the other note', async () => (await states('x')).includes('on'));
    // The settings' tab is closed again, which may have brought the page to the front.
    await turnTo(stage.elsewhere);
    expect(secondsWithin(await since(lostAt), lostAt, givenAt)).toBe(0);
    const from = await turnTo(page);
    await scrollFor(page, 1);
    const left = await turnTo(stage.elsewhere);
    near(secondsOf(await since(from)), (left - from) / 1000);
    await page.close();
  });

  // The clocks and the store of a worker can be reached from outside in Chromium only.
  if (BROWSER === 'chromium') {
    const chromium = () => stage.browser as Chromium;

    it('a store that fails: the checkpoint waits, and the gap is told', async () => {
      const page = await stage.browser.open(urlOf('instagram', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 2);
      await inWorker(chromium(), ABORT_EVERYTHING);
      const left = await turnTo(stage.elsewhere);
      await until('the checkpoint', async () => (await checkpointsIn(stage.browser)) === 1);
      await until('the note', () =>
        stage.browser.evaluate(
          `chrome.storage.local.get().then((all) => '${FAILING_SINCE}' in all)`,
        ),
      );
      const open = (await visitsIn(stage.browser)).filter(({ start }) => start >= from - 500);
      expect(open.filter(({ endedBy }) => endedBy !== null)).toEqual([]);
      await stage.browser.killWorker();
      await page.front();
      await scrollFor(page, 1);
      await stage.elsewhere.front();
      const [first] = await since(from);
      expect(first?.endedBy).toBe('hidden');
      near(first?.seconds ?? 0, (left - from) / 1000);
      const states = (await rowsOf(stage.browser, 'coverage')).map(({ state }) => state);
      expect(states).toContain('storage failing');
      await page.close();
    });

    it('a clock that is set forward and back in the middle of a visit', async () => {
      const page = await stage.browser.open(urlOf('linkedin', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 3);
      await setClocks(chromium(), page, { wall: 8 * HOUR });
      await scrollFor(page, 3);
      await setClocks(chromium(), page, { wall: -HOUR });
      await scrollFor(page, 3);
      const left = await turnTo(stage.elsewhere);
      const visits = await since(from);
      expect(visits.map(({ endedBy }) => endedBy)).toContain('clock');
      near(secondsOf(visits), (left - from) / 1000);
    });
  }
});

describe('the record survives the death of the browser', () => {
  it('and recovers all but a few seconds of the visit', async () => {
    const stage = await quietStage(BROWSER);
    try {
      const page = await stage.browser.open(urlOf('facebook', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 8);
      const truth = (Date.now() - from) / 1000;
      await stage.browser.crash();
      const again = await relaunch(stage);
      try {
        const visits = await settledVisits(again, 30_000);
        expect(visits).toMatchObject([{ endedBy: 'recovered' }]);
        expect(secondsOf(visits)).toBeLessThanOrEqual(truth);
        expect(secondsOf(visits)).toBeGreaterThan(truth - 5.5);
      } finally {
        await again.close();
      }
    } finally {
      await stage.close();
    }
  });
});
