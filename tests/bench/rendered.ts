import type { Chromium } from '../support/chromium.ts';
import { pause, until } from '../support/wait.ts';

interface Watched {
  /** When what changed last was on the screen, in milliseconds since the page was asked for. */
  renderedAt: number;
  changedAt: number;
}

/** Runs first in a page: keeps when its last change was shown. */
function watchChanges(): void {
  const seen = { renderedAt: Number.NaN, changedAt: Number.NaN };
  Object.assign(globalThis, { seen });
  new MutationObserver(() => {
    seen.changedAt = performance.now();
    const { changedAt } = seen;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (seen.changedAt === changedAt) seen.renderedAt = performance.now();
      }),
    );
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** A page that does not change for so long is done; one that only waits says so. */
const QUIET = 1_000;

function whenDone(quiet: number): number | false {
  const { seen } = globalThis as unknown as { seen: Watched };
  const waits = document.querySelector('[role=status].hidden') !== null;
  const done = !waits && performance.now() - seen.changedAt > quiet;
  return done && seen.renderedAt;
}

/** Opens one of our pages, and gives the milliseconds until its last change was on the screen. */
export async function openToRendered({ driven, origin }: Chromium, path: string): Promise<number> {
  const page = await driven.newPage();
  await page.evaluateOnNewDocument(watchChanges);
  await page.goto(`${origin}${path}`);
  const time = await until(
    'the page to come to rest',
    () => page.evaluate(whenDone, QUIET),
    60_000,
  );
  await page.close();
  // What closing left to do must not fall into the next opening.
  await pause(200);
  return time;
}

/** The middle one of several openings; the first, which finds nothing read yet, is not counted. */
export async function usualOpening(browser: Chromium, path: string, times = 5): Promise<number> {
  await openToRendered(browser, path);
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push(await openToRendered(browser, path));
  return all.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN;
}
