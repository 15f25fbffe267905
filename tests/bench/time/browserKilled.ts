import { arrivedAt, relaunch, scrollFor } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

export const browserKilled: Measurement = {
  name: 'browser killed',
  run: () =>
    onQuietStage({}, async (stage) => {
      const page = await stage.browser.open(urlOf('facebook', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 30);
      const truth = (Date.now() - from) / 1000;
      await stage.browser.crash();
      const again = await relaunch(stage);
      try {
        const visits = await settledVisits(again, 30_000);
        const recovered = visits.filter(({ endedBy }) => endedBy === 'recovered');
        return [
          compared('browser killed after 30 s', truth, secondsOf(visits), 5),
          compared('browser killed: visits marked recovered', 1, recovered.length, 0),
        ];
      } finally {
        await again.close();
      }
    }),
};
