import type { View } from '../../support/view.ts';

/** Runs in a page: from now on the longest gap between two frames is kept, in milliseconds. */
function watch(): void {
  const frames = { longest: 0, last: performance.now() };
  Object.assign(globalThis, { frames });
  const next = (now: number) => {
    frames.longest = Math.max(frames.longest, now - frames.last);
    frames.last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

interface Kept {
  readonly frames: { longest: number };
}

/** The longest gap since it was last asked for. */
function taken(): number {
  const { frames } = globalThis as unknown as Kept;
  const { longest } = frames;
  frames.longest = 0;
  return longest;
}

/** Runs in a page: when two frames are drawn. */
const drawn = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const TURN = 240;
const TURNS = 40;

/** Turns the wheel again and again; the longest gap between two frames meanwhile, in milliseconds. */
async function scroll(page: View, pixels: number): Promise<number> {
  await page.run(taken);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.wheel(pixels);
    await page.run(drawn);
  }
  return page.run(taken);
}

/** The longest gap of each of some ways down a page and up again. */
export async function scrolling(page: View, times: number): Promise<readonly number[]> {
  await page.run(watch);
  const gaps: number[] = [];
  for (let time = 0; time < times; time += 1)
    gaps.push(await scroll(page, TURN), await scroll(page, -TURN));
  return gaps;
}
