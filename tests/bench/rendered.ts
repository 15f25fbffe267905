import type { Chromium } from '../support/chromium.ts';
import { call } from '../support/view.ts';
import { pause, until } from '../support/wait.ts';

/** Milliseconds from asking for a page. */
export interface Opening {
  /** Until its records stood on the screen. */
  readonly shown: number;
  /** Until the last change stood there, such as a chart, or what a long list reads meanwhile. */
  readonly rendered: number;
}

interface Watched extends Opening {
  readonly changedAt: number;
}

/** Runs first in a page: keeps when its changes were shown. */
function watchChanges(): void {
  const seen = { shown: Number.NaN, rendered: Number.NaN, changedAt: Number.NaN };
  Object.assign(globalThis, { seen });
  const isReading = () =>
    document.querySelector('h1, h2, p') === null ||
    document.querySelector('[role=status].hidden') !== null;
  new MutationObserver(() => {
    seen.changedAt = performance.now();
    const { changedAt } = seen;
    const reads = isReading();
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (!reads && Number.isNaN(seen.shown)) seen.shown = performance.now();
        if (seen.changedAt === changedAt) seen.rendered = performance.now();
      }),
    );
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** A page that does not change for so long is done; one that only waits says so. */
const QUIET = 1_000;

function whenDone(quiet: number): Opening | false {
  const { seen } = globalThis as unknown as { seen: Watched };
  const done = performance.now() - seen.changedAt > quiet && !Number.isNaN(seen.shown);
  return done && seen;
}

/** Opens one of our pages, and says how long it took. */
export async function openToRendered({ driven, origin }: Chromium, path: string): Promise<Opening> {
  const page = await driven.newPage();
  await page.evaluateOnNewDocument(call(watchChanges, []));
  await page.goto(`${origin}${path}`);
  const opening = await until(
    'the page to come to rest',
    () => page.evaluate(whenDone, QUIET),
    60_000,
  );
  await page.close();
  // What closing left to do must not fall into the next opening.
  await pause(200);
  return opening;
}

/** The middle of several openings; the first, which finds nothing read yet, is not counted. */
export async function usualOpening(browser: Chromium, path: string, times = 5): Promise<Opening> {
  await openToRendered(browser, path);
  const all: Opening[] = [];
  for (let time = 0; time < times; time += 1) all.push(await openToRendered(browser, path));
  const middle = (of: (one: Opening) => number) =>
    all.map(of).toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN;
  return { shown: middle(({ shown }) => shown), rendered: middle(({ rendered }) => rendered) };
}
