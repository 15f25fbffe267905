import type { BrowserKind, LaunchOptions } from './browser.ts';
import { DIST } from './build.ts';
import { ELSEWHERE } from './practice/hosts.ts';
import { askingEverywhere, choose, fill } from './seed.ts';
import { type Stage, setStage, startBrowser } from './stage.ts';
import type { View } from './view.ts';
import { pause } from './wait.ts';

/** A stage on which nothing happens but what the scenario does. */
export type Quiet<Kind extends BrowserKind = BrowserKind> = Stage<Kind> & {
  /** A page of no platform, to go to. */
  readonly elsewhere: View;
};

export type Quietly = LaunchOptions & { readonly idleSeconds?: number };

/** Sets up a browser in which no question opens. */
export async function quietStage<Kind extends BrowserKind>(
  kind: Kind,
  options: Quietly = {},
): Promise<Quiet<Kind>> {
  const { idleSeconds = 60, ...launch } = options;
  const stage = await setStage(kind, launch);
  try {
    // The store has to be there, and every page has to come later than the rules it reads.
    await fill(stage.browser, {});
    await choose(stage.browser, { idleSeconds, asking: askingEverywhere('never') });
    const elsewhere = await stage.browser.open(`https://${ELSEWHERE}/`);
    return Object.assign(stage, { elsewhere });
  } catch (error) {
    await stage.close();
    throw error;
  }
}

/** Starts a browser again that was killed, on what it left behind. */
export function relaunch<Kind extends BrowserKind>({
  browser,
  proxy,
}: Stage<Kind>): Promise<Stage<Kind>['browser']> {
  const { kind, profile } = browser;
  return startBrowser(kind as Kind, {
    extension: DIST[kind],
    profile,
    proxyPort: proxy.port,
  });
}

/** When a page could first be seen: what it said itself of its answer's first byte, in wall milliseconds. */
export function arrivedAt(page: View): Promise<number> {
  return page.run(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (load?.responseStart ?? 0);
  });
}

/** Scrolls as a reader does, for so many seconds of the real clock; when the wheel was turned last. */
export async function scrollFor(page: View, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let last = Date.now();
  while (performance.now() < end) {
    last = Date.now();
    await page.wheel(120);
    await pause(Math.min(400, Math.max(0, end - performance.now())));
  }
  return last;
}

/** Goes to another tab; when that was, in wall milliseconds. */
export async function turnTo(page: View): Promise<number> {
  const before = Date.now();
  await page.front();
  return (before + Date.now()) / 2;
}
