import { arrivedAt, turnTo } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { pause } from '../../support/wait.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

export const video: Measurement = {
  name: 'video',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('facebook', 'video'));
      const from = await arrivedAt(page);
      // Started by the page and heard by the person, so only the sound vouches for her.
      await page.run(() => document.querySelector('video')?.play());
      await pause(100_000);
      const truth = ((await turnTo(elsewhere)) - from) / 1000;
      const recorded = secondsOf(await settledVisits(browser));
      return [compared('unmuted video, no input, 100 s', truth, recorded, 1)];
    }),
};
