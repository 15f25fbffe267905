import { type Quiet, turnTo } from '../../support/acting.ts';
import { secondsOf, secondsTwice, settledSince } from '../../support/attention.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { random } from '../../support/random.ts';
import { truthOf } from '../../support/truth.ts';
import type { View } from '../../support/view.ts';
import { pause } from '../../support/wait.ts';
import { wander } from '../../support/wandering.ts';
import { compared, type Figure, type Measurement } from '../measurement.ts';
import { onQuietStage } from '../onStage.ts';

const TIMES = 5;
const IDLE = 15;
const PLATFORMS = ['linkedin', 'x', 'facebook'] as const;

async function once(stage: Quiet<'chromium'>, tabs: readonly View[], seed: number, time: number) {
  const { browser, elsewhere } = stage;
  await turnTo(elsewhere);
  await pause(1_000);
  const from = Date.now();
  const deeds = await wander(browser, tabs, elsewhere, random(seed + time), 25);
  const truth = truthOf(deeds, tabs.length, IDLE * 1000);
  const visits = await settledSince(browser, from);
  const figures = PLATFORMS.map((platform, at) =>
    compared(
      `at random, ${time + 1}: ${platform}`,
      (truth[at] ?? 0) / 1000,
      secondsOf(visits, platform),
      1,
    ),
  );
  const twice = `at random, ${time + 1}: seconds counted twice`;
  return [...figures, compared(twice, 0, secondsTwice(visits), 0)];
}

/** What the unit tests do a hundred times on a store in memory, in a real browser; `SEED` does one of them again. */
export const interleavings: Measurement = {
  name: 'at random',
  run: () =>
    onQuietStage({ idleSeconds: IDLE }, async (stage) => {
      const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
      console.log(`SEED=${seed}`);
      const tabs: View[] = [];
      for (const platform of PLATFORMS)
        tabs.push(await stage.browser.open(urlOf(platform, 'feed')));
      const figures: Figure[] = [];
      for (let time = 0; time < TIMES; time += 1)
        figures.push(...(await once(stage, tabs, seed, time)));
      return figures;
    }),
};
