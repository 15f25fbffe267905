import { hasLowerEnd } from '../../../domain/analytics/hourValue.ts';
import type { Line } from './lines.ts';

/** Where amounts an hour stand on a line that grows by multiples, as shares of its length. */
export interface Scale {
  /** 0 to 1, for an amount in minor units; what lies outside stands at the end. */
  readonly at: (amount: number) => number;
  /** Round amounts to write under it, in minor units. */
  readonly ticks: readonly number[];
}

/** Beyond this multiple of the rate an end says nothing more. */
const FARTHEST = 30;
const ROOM = 1.25;

/** A scale that holds the rate and the ranges of all channels; `null` where there is nothing on it. */
export function scaleOf(lines: readonly Line[], rate: number, minorInMajor: number): Scale | null {
  const ranges = lines.flatMap(({ judged, isJudged }) =>
    isJudged && judged.range !== null && judged.value !== null
      ? [
          {
            ...judged.range,
            low: hasLowerEnd(judged.value) ? judged.range.low : judged.range.middle,
          },
        ]
      : [],
  );
  if (ranges.length === 0 || rate <= 0) return null;
  const least = Math.max(rate / FARTHEST, Math.min(rate, ...ranges.map(({ low }) => low)));
  const most = Math.min(rate * FARTHEST, Math.max(rate, ...ranges.map(({ high }) => high)));
  const [from, to] = [Math.log(least / ROOM), Math.log(most * ROOM)];
  const at = (amount: number) =>
    Math.min(1, Math.max(0, (Math.log(Math.max(amount, 1e-9)) - from) / (to - from)));
  return { at, ticks: ticksBetween(Math.exp(from), Math.exp(to), minorInMajor) };
}

/** 1, 3, 10, 30 … in whole units of the currency. */
function ticksBetween(least: number, most: number, minorInMajor: number): number[] {
  const ticks: number[] = [];
  for (let power = -2; power < 9; power++)
    for (const step of [1, 3]) {
      const tick = step * 10 ** power * minorInMajor;
      if (tick >= least && tick <= most && tick >= minorInMajor) ticks.push(tick);
    }
  return ticks;
}
