import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { setClocks } from '../../support/clocks.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { rowsOf } from '../../support/store.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

const NIGHT = 14 * 3_600_000;

/** The monotonic clock stands still during a sleep on some systems, and runs on others: one night of each. */
export const asleep: Measurement = {
  name: 'asleep',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('linkedin', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 7);
      await setClocks(browser, page, { wall: NIGHT });
      const next = Date.now();
      await scrollFor(page, 7);
      await setClocks(browser, page, { wall: NIGHT, monotonic: NIGHT });
      const third = Date.now();
      await scrollFor(page, 7);
      const left = await turnTo(elsewhere);
      const visits = await settledVisits(browser);
      const between = (start: number, end: number) =>
        secondsOf(visits.filter((one) => one.start >= start && one.start < end));
      const [day, other, last] = [from - 5_000, next + NIGHT - 5_000, third + 2 * NIGHT - 5_000];
      const sessions = await rowsOf(browser, 'sessions');
      return [
        compared('asleep: before', (next - from) / 1000, between(day, other), 1),
        compared('asleep: on again the next day', (third - next) / 1000, between(other, last), 1),
        compared(
          'asleep: and the day after, where clocks run on',
          (left - third) / 1000,
          between(last, Infinity),
          1,
        ),
        compared('asleep: sessions', 3, sessions.length, 0),
      ];
    }),
};
