import type { View } from '../support/view.ts';

interface Kept {
  readonly tasks: { longest: number };
}

/** Runs in a page: from now on the longest task is kept, in milliseconds. */
function watch(): void {
  const tasks = { longest: 0 };
  Object.assign(globalThis, { tasks });
  const watching = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.longest = Math.max(tasks.longest, duration);
  });
  watching.observe({ type: 'longtask' });
}

/** Keeps the longest task of a page from now on; only Chromium tells of them, from 50 ms up. */
export const watchTasks = (page: View): Promise<void> => page.run(watch);

/** The longest task since it is watched, in milliseconds; 0 where none was longer than 50 ms. */
export const longestTask = (page: View): Promise<number> =>
  page.run(() => (globalThis as unknown as Kept).tasks.longest);
