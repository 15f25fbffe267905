/** Waits some milliseconds of the real clock: only where time itself is what is tried. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

const LOOK_EVERY = 50;

/**
 * Asks again until the answer is something other than `undefined`, `null` or `false`, and gives it back.
 * After `timeout` milliseconds it throws, saying what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  timeout = 10_000,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}.`);
    await pause(LOOK_EVERY);
  }
}
