import type { Browser } from '../../support/browser.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { setStage } from '../../support/stage.ts';
import type { Measurement } from '../measurement.ts';
import { median } from '../median.ts';

const PAIRS = 25;

/** Milliseconds from the answer's first byte to the end of DOMContentLoaded: the page's own part of loading. */
async function contentLoaded(browser: Browser): Promise<number> {
  const page = await browser.open(urlOf('x', 'feed'));
  const time = await page.run(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return load ? load.domContentLoadedEventEnd - load.responseStart : Number.NaN;
  });
  await page.close();
  return time;
}

/** What the extension adds to opening a page: two browsers side by side, in turns. */
export const pageLoad: Measurement = {
  name: 'page load',
  run: async () => {
    const without = await setStage('chromium', { bare: true });
    const with_ = await setStage('chromium').catch(async (error) => {
      await without.close();
      throw error;
    });
    try {
      const times: { bare: number[]; watched: number[] } = { bare: [], watched: [] };
      for (let pair = -2; pair < PAIRS; pair += 1) {
        const bare = await contentLoaded(without.browser);
        const watched = await contentLoaded(with_.browser);
        // The first openings find caches cold.
        if (pair < 0) continue;
        times.bare.push(bare);
        times.watched.push(watched);
      }
      const [bare, watched] = [median(times.bare), median(times.watched)];
      return [
        { name: 'DOMContentLoaded without', unit: 'ms', value: bare, limit: null },
        { name: 'DOMContentLoaded with', unit: 'ms', value: watched, limit: null },
        { name: 'DOMContentLoaded, what it adds', unit: 'ms', value: watched - bare, limit: 10 },
      ];
    } finally {
      await with_.close();
      await without.close();
    }
  },
};
