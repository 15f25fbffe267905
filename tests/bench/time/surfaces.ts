import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

export const surfaces: Measurement = {
  name: 'surfaces',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('linkedin', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 10);
      await page.press('link', 'messages');
      const between = Date.now();
      await scrollFor(page, 10);
      const left = await turnTo(elsewhere);
      const visits = await settledVisits(browser);
      const [feed, messages] = [(between - from) / 1000, (left - between) / 1000];
      return [
        compared('pushState, 10 s in the feed', feed, secondsOf(visits, 'feed'), 1),
        compared('pushState, 10 s in messages', messages, secondsOf(visits, 'messages'), 1),
      ];
    }),
};
