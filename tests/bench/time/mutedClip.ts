import { arrivedAt, scrollFor } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { pause } from '../../support/wait.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

export const mutedClip: Measurement = {
  name: 'muted clip',
  run: () =>
    onQuietStage({}, async ({ browser }) => {
      const page = await browser.open(urlOf('instagram', 'feed'));
      const from = await arrivedAt(page);
      const truth = ((await scrollFor(page, 3)) - from) / 1000;
      await pause(100_000);
      const plays = await page.run(() => document.querySelector('video')?.paused === false);
      if (!plays) throw new Error('The muted clip did not play, so nothing was tried.');
      const recorded = secondsOf(await settledVisits(browser));
      return [compared('muted looping autoplay, no input, 100 s', truth, recorded, 2)];
    }),
};
