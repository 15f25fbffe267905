import '../../support/setup.ts';
import { fill, lastWeek } from '../../support/seed.ts';
import { setStage } from '../../support/stage.ts';
import type { Measurement } from '../measurement.ts';
import { usualOpening } from '../rendered.ts';

/** The dashboard of someone with a week of records. */
export const dashboard: Measurement = {
  name: 'dashboard',
  run: async () => {
    const stage = await setStage('chromium');
    try {
      await fill(stage.browser, await lastWeek(Date.now(), 'UTC'));
      const { rendered: value } = await usualOpening(stage.browser, 'app.html#/');
      return [{ name: 'dashboard, open to rendered', unit: 'ms', value, limit: 300 }];
    } finally {
      await stage.close();
    }
  },
};
