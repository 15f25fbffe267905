import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { arrivedAt, type Quiet, quietStage, scrollFor, turnTo } from '../support/acting.ts';
import { secondsOf, secondsTwice, settledSince } from '../support/attention.ts';
import { inScript, listeningIn } from '../support/inside.ts';
import { ELSEWHERE, SITES, urlOf } from '../support/practice/hosts.ts';
import { openWindow, setMinimised } from '../support/reach.ts';
import { BROWSER } from '../support/stage.ts';
import type { View } from '../support/view.ts';
import { pause, until } from '../support/wait.ts';

/** The shortest limit there is; a little more than it is the longest real wait here. */
const IDLE = 15;
const LONGER = 16_500;

/** How exact a browser under the load of a whole test run is, in seconds. */
const NEAR = 1;

describe('attention', () => {
  let stage: Quiet;
  beforeAll(async () => {
    stage = await quietStage(BROWSER, { idleSeconds: IDLE });
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.elsewhere.front());

  const near = (recorded: number, truth: number) => {
    expect(recorded).toBeGreaterThan(truth - NEAR);
    expect(recorded).toBeLessThan(truth + NEAR);
  };
  const since = (from: number) => settledSince(stage.browser, from);

  it('ends at the last input, and neither a muted clip that plays by itself nor an event that a script makes up holds it', async () => {
    const page = await stage.browser.open(urlOf('linkedin', 'feed'));
    const from = await arrivedAt(page);
    const last = await scrollFor(page, 2);
    await page.run(() => {
      const events = ['keydown', 'wheel', 'pointerdown', 'focus', 'visibilitychange'];
      setInterval(() => events.map((type) => dispatchEvent(new Event(type))).length, 500);
    });
    await pause(LONGER);
    expect(await page.run(() => document.querySelector('video')?.paused)).toBe(false);
    const visits = await since(from);
    expect(visits).toMatchObject([{ endedBy: 'idle', trimmed: { why: 'idle' } }]);
    near(secondsOf(visits), (last - from) / 1000);
    near(visits[0]?.trimmed?.seconds ?? 0, IDLE);
    await page.close();
  });

  it('follows pushState from surface to surface, and is nowhere while the page is hidden or minimised', async () => {
    const page = await stage.browser.open(urlOf('linkedin', 'feed'));
    const from = await arrivedAt(page);
    await scrollFor(page, 2);
    await page.press('link', 'messages');
    const between = Date.now();
    await scrollFor(page, 2);
    const turned = await turnTo(stage.elsewhere);
    await pause(3_000);
    const back = await turnTo(page);
    await scrollFor(page, 1);
    const minimised = Date.now();
    await setMinimised(stage.browser, page, true);
    await pause(3_000);
    const visits = await since(from);
    expect(visits.map(({ surface, endedBy }) => [surface, endedBy])).toEqual([
      ['feed', 'surface'],
      ['messages', 'hidden'],
      ['messages', 'hidden'],
    ]);
    near(secondsOf(visits, 'feed'), (between - from) / 1000);
    near(secondsOf(visits, 'messages'), (turned - between + minimised - back) / 1000);
    await setMinimised(stage.browser, page, false);
    await page.close();
  });

  it('is whole where the page was left for another site in its tab, as soon as somebody looks', async () => {
    const page = await stage.browser.open(urlOf('linkedin', 'feed'));
    const from = await arrivedAt(page);
    await scrollFor(page, 3);
    await page.run((host) => location.assign(`https://${host}/`), ELSEWHERE);
    const there = () => page.evaluate('location.host').catch(() => '');
    await until('the other site', async () => (await there()) === ELSEWHERE);
    const left = await arrivedAt(page);
    const looking = await stage.browser.own('app.html#/sessions');
    // The tab of the test before may still be closing.
    const visits = (await since(from)).filter(({ surface }) => surface === 'feed');
    expect(visits.map(({ endedBy }) => endedBy)).toEqual(['left']);
    near(secondsOf(visits), (left - from) / 1000);
    await Promise.all([page.close(), looking.close()]);
  });

  it('belongs to one tab at a time', async () => {
    const pages: View[] = [];
    for (const part of ['feed', 'messages'] as const)
      pages.push(await stage.browser.open(urlOf('x', part)));
    await turnTo(stage.elsewhere);
    await pause(1_000);
    const from = Date.now();
    for (const page of [...pages, ...pages]) {
      await page.front();
      await scrollFor(page, 1);
    }
    const truth = ((await turnTo(stage.elsewhere)) - from) / 1000;
    const visits = await since(from);
    expect(visits.length).toBeGreaterThanOrEqual(4);
    expect(secondsTwice(visits)).toBe(0);
    near(secondsOf(visits), truth);
    for (const page of pages) await page.close();
  });

  // One browser is enough for waits as long as these, and for what only Chromium can be made to do.
  if (BROWSER === 'chromium') {
    /** Waits until nobody would be there any more, goes away, and compares. */
    const holds = async (page: View) => {
      const from = await arrivedAt(page);
      await pause(LONGER);
      const truth = ((await turnTo(stage.elsewhere)) - from) / 1000;
      const visits = await since(from);
      expect(visits).toMatchObject([{ endedBy: 'hidden', trimmed: null }]);
      near(secondsOf(visits), truth);
      await page.close();
    };

    it('is held by a video that is heard, though nobody clicked it', async () => {
      const page = await stage.browser.open(urlOf('facebook', 'video'));
      await page.run(() => document.querySelector('video')?.play());
      await holds(page);
    });

    it('is held by a frame of another site that is being written in', async () => {
      const page = await stage.browser.open(`https://${SITES.linkedin.host}/practice/frame`);
      const { x, y } = await page.run(() => {
        const box = document.querySelector('iframe')?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 20 };
      });
      await page.click(x, y);
      await page.type('Good morning');
      expect(await page.run(() => document.activeElement?.nodeName)).toBe('IFRAME');
      await holds(page);
    });

    it('is held by our own popup while somebody writes in it', async () => {
      const page = await stage.browser.open(urlOf('linkedin', 'person'));
      const from = await arrivedAt(page);
      const popup = await stage.browser.clickIcon(page);
      const end = performance.now() + LONGER;
      while (performance.now() < end) {
        await popup.key('Shift');
        await pause(1_000);
      }
      await popup.close();
      const truth = ((await turnTo(stage.elsewhere)) - from) / 1000;
      const visits = await since(from);
      expect(visits).toMatchObject([{ endedBy: 'hidden', trimmed: null }]);
      near(secondsOf(visits), truth);
      await page.close();
    });

    it('costs the page no listener that it has to wait for, and no timer while it is hidden', async () => {
      const { browser } = stage as Quiet<'chromium'>;
      const page = await browser.open(urlOf('x', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 1);
      const heard = await listeningIn(browser.pageOf(page));
      expect(heard.length).toBeGreaterThan(10);
      expect(heard.filter(({ passive }) => !passive)).toEqual([]);
      const ticks = () => inScript(browser.pageOf(page), 'worthwhile.timer !== undefined');
      expect(await ticks()).toBe(true);
      await stage.elsewhere.front();
      await since(from);
      expect(await ticks()).toBe(false);
      await page.close();
    });

    // Without a display every window of Chromium says that it has the focus, which two never have.
    it('is shared between two windows that both claim it, second by second', async () => {
      const { browser } = stage as Quiet<'chromium'>;
      const one = await browser.open(urlOf('linkedin', 'feed'));
      const from = await arrivedAt(one);
      await scrollFor(one, 1);
      const other = await openWindow(browser, urlOf('x', 'feed'));
      for (const page of [one, other, one, other]) await scrollFor(page, 1);
      await other.close();
      const truth = ((await turnTo(stage.elsewhere)) - from) / 1000;
      const visits = await since(from);
      expect(new Set(visits.map(({ platform }) => platform)).size).toBe(2);
      expect(secondsTwice(visits)).toBe(0);
      expect(secondsOf(visits)).toBeLessThanOrEqual(truth + NEAR);
      await one.close();
    });
  }
});
