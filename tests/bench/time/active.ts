import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

export const active: Measurement = {
  name: 'active',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('linkedin', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 30);
      const truth = ((await turnTo(elsewhere)) - from) / 1000;
      const recorded = secondsOf(await settledVisits(browser));
      return [compared('30 s active with scrolling', truth, recorded, 1)];
    }),
};
