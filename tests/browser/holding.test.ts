import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrivedAt, type Quiet, quietStage, turnTo } from '../support/acting.ts';
import { secondsOf, settledSince } from '../support/attention.ts';
import { SITES, urlOf } from '../support/practice/hosts.ts';
import { BROWSER } from '../support/stage.ts';
import type { View } from '../support/view.ts';
import { pause } from '../support/wait.ts';

const IDLE = 15;
const LONGER = 16_000;

describe('without an input, presence is held', () => {
  let stage: Quiet;
  beforeAll(async () => {
    stage = await quietStage(BROWSER, { idleSeconds: IDLE });
  });
  afterAll(() => stage?.close());

  /** Waits until nobody would be there any more, goes away, and compares. */
  const holds = async (page: View) => {
    const from = await arrivedAt(page);
    await pause(LONGER);
    const truth = ((await turnTo(stage.elsewhere)) - from) / 1000;
    const visits = await settledSince(stage.browser, from);
    expect(visits).toMatchObject([{ endedBy: 'hidden', trimmed: null }]);
    expect(Math.abs(secondsOf(visits) - truth)).toBeLessThan(1);
    await page.close();
  };

  it('by a video that is heard, though nobody clicked it', async () => {
    const page = await stage.browser.open(urlOf('facebook', 'video'));
    await page.run(() => document.querySelector('video')?.play());
    await holds(page);
  });

  // Firefox answers the same question of the page; one browser is enough for so long a wait.
  if (BROWSER === 'chromium')
    it('by a frame of another site that is being written in', async () => {
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
});
