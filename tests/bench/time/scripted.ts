import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { pause } from '../../support/wait.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

/** A visit as people make them: the feed, a message, a look elsewhere, a person, the feed again. */
export const scripted: Measurement = {
  name: 'scripted',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('linkedin', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 20);
      await page.press('link', 'messages');
      await page.fill('Write a message', 'Forty doors would be 3,200, delivered in May.');
      await scrollFor(page, 10);
      const away = await turnTo(elsewhere);
      await pause(10_000);
      const back = await turnTo(page);
      await page.press('link', 'person');
      await scrollFor(page, 15);
      await page.press('link', 'feed');
      await scrollFor(page, 15);
      const left = await turnTo(elsewhere);
      const truth = (away - from + (left - back)) / 1000;
      const recorded = secondsOf(await settledVisits(browser));
      return [compared('60 s scripted visit', truth, recorded, 1)];
    }),
};
