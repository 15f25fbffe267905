import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { setClocks } from '../../support/clocks.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

const HOUR = 3_600_000;

export const clockSet: Measurement = {
  name: 'clock set',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('linkedin', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 7);
      await setClocks(browser, page, { wall: 8 * HOUR });
      await scrollFor(page, 7);
      await setClocks(browser, page, { wall: -HOUR });
      await scrollFor(page, 6);
      const truth = ((await turnTo(elsewhere)) - from) / 1000;
      const recorded = secondsOf(await settledVisits(browser));
      return [compared('clock set forward 8 h and back 1 h in 20 s', truth, recorded, 1)];
    }),
};
