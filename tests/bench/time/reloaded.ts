import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, secondsTwice, settledVisits } from '../../support/attention.ts';
import { reloadExtension } from '../../support/inside.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

export const reloaded: Measurement = {
  name: 'reloaded',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('linkedin', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 10);
      const at = Date.now();
      await reloadExtension(browser);
      await scrollFor(page, 10);
      const truth = ((await turnTo(elsewhere)) - from) / 1000;
      const visits = await settledVisits(browser);
      const after = visits.filter(({ start }) => start > at);
      const since = Math.min(...after.map(({ start }) => start)) - at;
      return [
        compared('extension reloaded in the middle of 20 s', truth, secondsOf(visits), 5),
        compared('extension reloaded: seconds counted twice', 0, secondsTwice(visits), 0),
        {
          name: 'extension reloaded: watched again after',
          unit: 's',
          value: since / 1000,
          limit: 5,
        },
      ];
    }),
};
