import { arrivedAt, scrollFor, turnTo } from '../../support/acting.ts';
import { secondsOf, settledVisits } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { processesOf } from '../../support/processes.ts';
import { pause } from '../../support/wait.ts';
import { compared, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

export const frozen: Measurement = {
  name: 'frozen',
  run: () =>
    onQuietStage({}, async ({ browser, elsewhere }) => {
      const page = await browser.open(urlOf('x', 'feed'));
      const from = await arrivedAt(page);
      await scrollFor(page, 10);
      const stopped = Date.now();
      const pids = processesOf(browser.driven.process()?.pid);
      for (const pid of pids) process.kill(pid, 'SIGSTOP');
      try {
        await pause(60_000);
      } finally {
        for (const pid of pids.toReversed()) process.kill(pid, 'SIGCONT');
      }
      const woken = Date.now();
      await scrollFor(page, 10);
      const left = await turnTo(elsewhere);
      const truth = (stopped - from + (left - woken)) / 1000;
      const recorded = secondsOf(await settledVisits(browser));
      return [compared('browser frozen for 60 s in the middle of 20 s', truth, recorded, 2)];
    }),
};
