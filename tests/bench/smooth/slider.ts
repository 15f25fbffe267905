import type { View } from '../../support/view.ts';

interface Kept {
  readonly answers: number[];
}

/**
 * Runs in a page: keeps what each answer to an input takes, in milliseconds: until all that it
 * changed is worked out, and then until it is painted. The wait for the frame in between is the screen's.
 */
function watch(): void {
  const answers: number[] = [];
  Object.assign(globalThis, { answers });
  const after = (work: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(null);
  };
  const hear = () => {
    const begun = performance.now();
    let worked = Number.NaN;
    after(() => {
      worked = performance.now();
    });
    requestAnimationFrame(() => {
      const frame = performance.now();
      after(() => {
        const waited = Math.max(0, frame - worked) || 0;
        answers.push(performance.now() - begun - waited);
      });
    });
  };
  document.addEventListener('input', hear, { capture: true });
}

const taken = () => (globalThis as unknown as Kept).answers;

/** Turns to a slider, by its place among them. */
function turnTo(place: number): void {
  document.querySelectorAll<HTMLInputElement>('.what-if input[type=range]')[place]?.focus();
}

const drawn = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const SLIDERS = 4;

/** Moves every slider by real keys; what each answer took, in milliseconds. */
export async function sliding(page: View, times: number): Promise<readonly number[]> {
  await page.run(watch);
  for (let place = 0; place < SLIDERS; place += 1) {
    await page.run(turnTo, place);
    for (let time = 0; time < times; time += 1) {
      await page.key(time % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
      await page.run(drawn);
    }
  }
  return page.run(taken);
}
