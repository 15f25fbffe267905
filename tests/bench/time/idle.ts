import { arrivedAt, scrollFor } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { pause } from '../../support/wait.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

export const idle: Measurement = {
  name: 'idle',
  run: () =>
    onQuietStage({}, async ({ browser }) => {
      const page = await browser.open(urlOf('x', 'messages'));
      const from = await arrivedAt(page);
      const truth = ((await scrollFor(page, 10)) - from) / 1000;
      await pause(90_000);
      const recorded = secondsOf(await settledVisits(browser));
      return [compared('no input for 90 s, page visible', truth, recorded, 2)];
    }),
};
