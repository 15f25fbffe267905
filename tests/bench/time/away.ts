import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, secondsWithin, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { setMinimised } from '../../support/reach.ts';
import { pause } from '../../support/wait.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

const TURNING = 200;

export const away: Measurement = {
  name: 'away',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('x', 'feed'));
      const arrived = await arrivedAt(page);
      await scrollFor(page, 6);
      const turned = await turnTo(elsewhere);
      await pause(20_000);
      const back = await turnTo(page);
      await scrollFor(page, 6);
      const minimised = Date.now();
      await setMinimised(browser, page, true);
      await pause(10_000);
      const hidden = await page.run(() => document.visibilityState === 'hidden');
      if (!hidden) throw new Error('This window cannot be minimised, so nothing was tried.');
      const restored = Date.now();
      await setMinimised(browser, page, false);
      await page.front();
      await scrollFor(page, 6);
      const left = await turnTo(elsewhere);
      const visits = await settledVisits(browser);
      const within = (from: number, to: number) =>
        secondsWithin(visits, from + TURNING, to - TURNING);
      const here = turned - arrived + (minimised - back) + (left - restored);
      return [
        compared('20 s behind another tab', 0, within(turned, back), 1),
        compared('window minimised 10 s', 0, within(minimised, restored), 1),
        compared('before, between and after these', here / 1000, secondsOf(visits), 1),
      ];
    }),
};
