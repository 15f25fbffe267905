import '../../support/setup.ts';
import { archives } from '../../support/archive.ts';
import { DIST } from '../../support/build.ts';
import { scriptsOf, zipped } from '../../support/pageScripts.ts';
import { fill, lastWeek } from '../../support/seed.ts';
import { setStage } from '../../support/stage.ts';
import type { Figure, Measurement } from '../measurement.ts';

const KILOBYTE = 1000;
/** No script of ours comes near the chart library. */
const CHARTS = 60 * KILOBYTE;

const figure = (name: string, value: number, kilobytes: number): Figure => ({
  name,
  unit: 'B',
  value,
  limit: kilobytes * KILOBYTE,
});

/**
 * The scripts that the dashboard of someone with a week of records asks for before the chart library,
 * by far the largest. The sample would not do: it asks for what writes it, too.
 */
async function beforeCharts(dist: string): Promise<readonly string[]> {
  const { browser, close } = await setStage('chromium');
  try {
    await fill(browser, await lastWeek(Date.now(), 'UTC'));
    const page = await browser.driven.newPage();
    const scripts: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) scripts.push(pathname.slice(1));
    });
    await page.goto(`${browser.origin}app.html#/`);
    await page.waitForSelector('.chart svg');
    const sizes = scripts.map((file) => zipped(dist, [file]));
    const charts = sizes.findIndex((size) => size > CHARTS);
    if (charts <= 0) throw new Error('The dashboard asked for no chart library.');
    return scripts.slice(0, charts);
  } finally {
    await close();
  }
}

/** What has to be read before a page stands, and what is installed; scripts compressed one by one. */
export const sizes: Measurement = {
  name: 'sizes',
  run: async () => {
    const dist = DIST.chromium;
    const { first, all } = scriptsOf(dist, 'popup.html', 'en');
    const packed = archives().filter(({ name }) => !name.includes('source'));
    return [
      figure('popup before its first paint, gz', zipped(dist, first), 20),
      figure('popup in all, gz', zipped(dist, all), 60),
      figure('dashboard before charts, gz', zipped(dist, await beforeCharts(dist)), 110),
      ...packed.map(({ name, bytes }) =>
        figure(`archive, ${name.includes('firefox') ? 'Firefox' : 'Chromium'}`, bytes.length, 600),
      ),
    ];
  },
};
