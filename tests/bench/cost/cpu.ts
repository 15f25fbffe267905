import { scrollFor } from '../../support/acting.ts';
import type { Chromium } from '../../support/chromium.ts';
import { urlOf } from '../../support/practice/hosts.ts';
import { setStage } from '../../support/stage.ts';
import { pause } from '../../support/wait.ts';
import type { Measurement } from '../measurement.ts';

const PAIRS = 2;

/** Seconds of processor time that each process of pages and extensions has used so far. */
async function rendererTimes({ driven }: Chromium): Promise<ReadonlyMap<number, number>> {
  const session = await driven.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime]));
}

/** Seconds of processor time of 60 s of scrolling. */
async function scrolling(bare: boolean): Promise<number> {
  const stage = await setStage('chromium', { bare });
  try {
    const page = await stage.browser.open(urlOf('linkedin', 'feed'));
    await pause(2_000);
    const before = await rendererTimes(stage.browser);
    await scrollFor(page, 60);
    const after = await rendererTimes(stage.browser);
    return [...after].reduce((sum, [id, time]) => sum + time - (before.get(id) ?? 0), 0);
  } finally {
    await stage.close();
  }
}

const mean = (all: readonly number[]): number =>
  all.reduce((sum, one) => sum + one, 0) / all.length;

export const cpu: Measurement = {
  name: 'cpu',
  run: async () => {
    const without: number[] = [];
    const with_: number[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      without.push(await scrolling(true));
      with_.push(await scrolling(false));
    }
    // One browser is never as busy as the next: what two without the extension differ by is noise.
    const noise = Math.max(...without) - Math.min(...without);
    const limit = Math.max(0.5, 2 * noise);
    return [
      {
        name: 'processor time, 60 s of scrolling without',
        unit: 's',
        value: mean(without),
        limit: null,
      },
      {
        name: 'processor time, 60 s of scrolling with',
        unit: 's',
        value: mean(with_),
        limit: null,
      },
      {
        name: 'processor time, what it adds',
        unit: 's',
        value: mean(with_) - mean(without),
        limit,
      },
    ];
  },
};
