import '../../support/setup.ts';
import { choose, fill, lastWeek } from '../../support/seed.ts';
import { setStage } from '../../support/stage.ts';
import type { Measurement } from '../measurement.ts';
import { median } from '../median.ts';
import { openToRendered } from '../rendered.ts';

const TIMES = 7;

/** The popup of someone with a week of records, whose worker is asleep as it mostly is. */
export const popup: Measurement = {
  name: 'popup painted',
  run: async () => {
    const stage = await setStage('chromium');
    try {
      const { browser } = stage;
      await fill(browser, await lastWeek(Date.now(), 'UTC'));
      await choose(browser, { welcomedAt: 1 });
      const openings: number[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        await browser.killWorker();
        openings.push((await openToRendered(browser, 'popup.html')).shown);
      }
      // The first finds nothing read yet, neither on the disk nor in the browser.
      const value = median(openings.slice(1));
      return [{ name: 'popup painted, from waking the worker', unit: 'ms', value, limit: 150 }];
    } finally {
      await stage.close();
    }
  },
};
