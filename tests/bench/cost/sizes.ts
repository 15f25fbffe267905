import '../../support/setup.ts';
import { archives } from '../../support/archive.ts';
import { DIST } from '../../support/build.ts';
import { scriptsOf, zipped } from '../../support/pageScripts.ts';
import { fill, lastWeek } from '../../support/seed.ts';
import { setStage } from '../../support/stage.ts';
import type { Figure, Measurement } from '../measurement.ts';

const KILOBYTE = 1000;
/** No script of ours comes near the chart library. */
const CHARTS = 40 * KILOBYTE;

/** The part of the dashboard that holds the charts, and what stands below them. */
const WITH_CHARTS = /\/lower-/i;

const figure = (name: string, value: number, kilobytes: number | null): Figure => ({
  name,
  unit: 'B',
  value,
  limit: kilobytes === null ? null : kilobytes * KILOBYTE,
});

interface DashboardScripts {
  /** Until the answer, the target, the step and the table of channels stand. */
  readonly beforeCharts: readonly string[];
  /** Until all of it stands, but for the library that draws. */
  readonly butLibrary: readonly string[];
}

/**
 * The scripts that the dashboard of someone with a week of records asks for before the charts, and
 * with them. The sample would not do: it asks for what writes it, too.
 */
async function ofDashboard(dist: string): Promise<DashboardScripts> {
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
    const charts = scripts.findIndex((file) => WITH_CHARTS.test(file));
    const butLibrary = scripts.filter((file) => zipped(dist, [file]) < CHARTS);
    if (charts <= 0 || butLibrary.length === scripts.length)
      throw new Error('The dashboard asked for no charts.');
    return { beforeCharts: scripts.slice(0, charts), butLibrary };
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
    const dashboard = await ofDashboard(dist);
    const packed = archives().filter(({ name }) => !name.includes('source'));
    return [
      figure('popup before its first paint, gz', zipped(dist, first), 20),
      figure('popup in all, gz', zipped(dist, all), 60),
      figure('dashboard before charts, gz', zipped(dist, dashboard.beforeCharts), 110),
      figure('dashboard but the chart library, gz', zipped(dist, dashboard.butLibrary), null),
      ...packed.map(({ name, bytes }) =>
        figure(`archive, ${name.includes('firefox') ? 'Firefox' : 'Chromium'}`, bytes.length, 600),
      ),
    ];
  },
};
