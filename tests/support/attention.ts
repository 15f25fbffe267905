import type { Platform } from '../../src/domain/platform.ts';
import type { Surface } from '../../src/domain/surface.ts';
import type { Visit } from '../../src/domain/visit.ts';
import type { Browser } from './browser.ts';
import { rowsOf } from './store.ts';
import { until } from './wait.ts';

/** The visits in the store, the earliest first. */
export async function visitsIn(browser: Browser): Promise<readonly Visit[]> {
  const rows = (await rowsOf(browser, 'visits')) as unknown as Visit[];
  return rows.toSorted((one, other) => one.start - other.start);
}

/** How many checkpoints wait in `storage.local` to be stored. */
export async function checkpointsIn(browser: Browser): Promise<number> {
  const keys = 'chrome.storage.local.get().then((all) => Object.keys(all))';
  const kept = (await browser.evaluate(keys)) as string[];
  return kept.filter((key) => key.startsWith('visit:')).length;
}

/** Waits until nobody is present any more and everything is stored, and gives the visits. */
export async function settledVisits(browser: Browser, timeout = 10_000): Promise<readonly Visit[]> {
  let waits = '';
  const settled = async () => {
    const visits = await visitsIn(browser);
    const open = visits.filter(({ endedBy }) => endedBy === null);
    const kept = await checkpointsIn(browser);
    waits = `${visits.length} visits, ${kept} checkpoints; going on: ${JSON.stringify(open)}`;
    return visits.length > 0 && open.length === 0 && kept === 0 && visits;
  };
  try {
    return await until('every visit to be stored with its end', settled, timeout);
  } catch (error) {
    throw new Error(`${(error as Error).message} There are ${waits}`);
  }
}

/** The same, of the visits only that began at an instant or later, in wall milliseconds. */
export async function settledSince(browser: Browser, from: number): Promise<readonly Visit[]> {
  const visits = await settledVisits(browser);
  // A page's own account of its arrival may lie a little after the browser's.
  return visits.filter(({ start }) => start >= from - 500);
}

/** What the store holds as attention, in seconds, perhaps of one platform or surface only. */
export function secondsOf(visits: readonly Visit[], where?: Platform | Surface): number {
  const counted = visits.filter(
    ({ platform, surface }) => where === undefined || where === platform || where === surface,
  );
  return counted.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** How many seconds of a span, in wall milliseconds, are claimed by visits. */
export function secondsWithin(visits: readonly Visit[], from: number, to: number): number {
  const shared = visits.map(({ start, end }) => Math.min(end, to) - Math.max(start, from));
  return shared.reduce((sum, length) => sum + Math.max(0, length), 0) / 1000;
}

/** Seconds that are claimed twice. */
export function secondsTwice(visits: readonly Visit[]): number {
  const pairs = visits.flatMap((one, n) => visits.slice(n + 1).map((other) => [one, other]));
  return pairs.reduce(
    (sum, [one, other]) => sum + (one && other ? secondsWithin([one], other.start, other.end) : 0),
    0,
  );
}
