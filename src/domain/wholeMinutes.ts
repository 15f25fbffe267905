import { MINUTE, SECOND } from './duration.ts';

/**
 * Seconds as whole minutes for a column: each at most one minute off, and together exactly the
 * rounded whole, so that a reader who adds the rows up finds the total.
 */
export function wholeMinutes(seconds: readonly number[]): number[] {
  let sum = 0;
  return seconds.map((part) => {
    const before = round(sum);
    sum += part;
    return round(sum) - before;
  });
}

const round = (seconds: number): number => Math.round((seconds * SECOND) / MINUTE);
