import type { Chromium } from './chromium.ts';
import { inScript, inWorker } from './inside.ts';
import type { View } from './view.ts';

/** How far clocks are moved, in milliseconds, on top of earlier moves. */
export interface Shift {
  /** What a person, a time server or a night asleep does to the time of day. */
  readonly wall: number;
  /** What a sleep does where the monotonic clock runs on. */
  readonly monotonic?: number;
}

/** Runs in a world of scripts: moves the clocks that are read there, and the stamps of its events. */
function moveClocks(wall: number, monotonic: number): void {
  const world = globalThis as { moved?: { wall: number; monotonic: number } };
  if (world.moved === undefined) {
    const moved = { wall: 0, monotonic: 0 };
    world.moved = moved;
    const date = Date.now.bind(Date);
    const now = performance.now.bind(performance);
    Date.now = () => date() + moved.wall;
    performance.now = () => now() + moved.monotonic;
    const stamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
    Object.defineProperty(Event.prototype, 'timeStamp', {
      get(this: Event) {
        return stamp?.call(this) + moved.monotonic;
      },
    });
  }
  world.moved.wall += wall;
  world.moved.monotonic += monotonic;
}

const sourceOf = ({ wall, monotonic = 0 }: Shift): string =>
  `((__name) => (${moveClocks})(${wall}, ${monotonic}))((it) => it)`;

/** Sets the clocks of the whole extension while a page is watched: the script's and the worker's. */
export async function setClocks(browser: Chromium, page: View, shift: Shift): Promise<void> {
  const source = sourceOf(shift);
  await Promise.all([inWorker(browser, source), inScript(browser.pageOf(page), source)]);
}
