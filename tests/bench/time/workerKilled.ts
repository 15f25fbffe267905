import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

export const workerKilled: Measurement = {
  name: 'worker killed',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('linkedin', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 7);
      await browser.killWorker();
      await scrollFor(page, 7);
      await page.press('link', 'messages');
      await browser.killWorker();
      await scrollFor(page, 6);
      const truth = ((await turnTo(elsewhere)) - from) / 1000;
      const recorded = secondsOf(await settledVisits(browser));
      return [compared('worker killed in the middle of 20 s, twice', truth, recorded, 1)];
    }),
};
