import { addDays, type Day, daysBetween } from '../../domain/calendar.ts';
import { type Gap, gapsIn } from '../../domain/coverageGaps.ts';
import type { SessionDay } from '../../domain/sessionLine.ts';

/** What the list is made of: a day with sessions, or days without any between two of them. */
export type Entry =
  | {
      readonly kind: 'day';
      readonly key: Day;
      readonly of: SessionDay;
      readonly gaps: readonly Gap[];
    }
  | {
      readonly kind: 'quiet';
      readonly key: string;
      readonly from: Day;
      readonly to: Day;
      readonly gaps: readonly Gap[];
    };

/** Days, newest first, with the quiet ones between them, or between the last one and `today`. */
export function withQuietDays(
  days: readonly SessionDay[],
  today: Day | null,
  gaps: ReadonlyMap<Day, readonly Gap[]>,
): Entry[] {
  return days.flatMap((of, at): Entry[] => {
    const newer = days[at - 1]?.day ?? (today === null ? null : addDays(today, 1));
    const own: Entry = { kind: 'day', key: of.day, of, gaps: gaps.get(of.day) ?? [] };
    if (newer === null || daysBetween(of.day, newer) <= 1) return [own];
    const from = addDays(of.day, 1);
    const to = addDays(newer, -1);
    return [{ kind: 'quiet', key: `quiet ${from}`, from, to, gaps: gapsFrom(from, to, gaps) }, own];
  });
}

/**
 * What was not seen before the oldest day that is shown, as an entry below it: it may be why there
 * is nothing. None, if nothing is known to have been missed.
 * @param from the first day that is asked for, or `null`
 */
export function gapsBefore(
  oldest: Day,
  from: Day | null,
  gaps: ReadonlyMap<Day, readonly Gap[]>,
): Entry[] {
  const days = [...gaps.keys()].filter((day) => day < oldest && (from === null || from <= day));
  const [first] = days.sort();
  if (first === undefined) return [];
  const to = addDays(oldest, -1);
  const own = gapsFrom(first, to, gaps);
  return [{ kind: 'quiet', key: `quiet ${first}`, from: first, to, gaps: own }];
}

/** The gaps of several days; one that goes on over midnight is one. */
function gapsFrom(from: Day, to: Day, gaps: ReadonlyMap<Day, readonly Gap[]>): Gap[] {
  const own = [...gaps].flatMap(([day, some]) => (from <= day && day <= to ? some : []));
  return gapsIn(own, { start: -Infinity, end: Infinity });
}

/** Days as entries, with nothing between them. */
export const onlyDays = (days: readonly SessionDay[]): Entry[] =>
  days.map((of) => ({ kind: 'day', key: of.day, of, gaps: [] }));

/** Heights in pixels. */
export interface Heights {
  readonly head: number;
  readonly row: number;
  readonly quiet: number;
  readonly gap: number;
}

/** An entry and where it lies in the list. */
export interface Placed {
  readonly entry: Entry;
  readonly top: number;
  readonly height: number;
}

/**
 * Where each entry lies, so that only those in view need to be drawn.
 * @param open the session that is open, with how much height it adds
 */
export function placeEntries(
  entries: readonly Entry[],
  heights: Heights,
  open: { readonly id: string; readonly height: number } | null,
): Placed[] {
  let top = 0;
  return entries.map((entry) => {
    const placed = { entry, top, height: heightOf(entry, heights, open) };
    top += placed.height;
    return placed;
  });
}

function heightOf(
  entry: Entry,
  { head, row, quiet, gap }: Heights,
  open: { readonly id: string; readonly height: number } | null,
): number {
  switch (entry.kind) {
    case 'quiet':
      return quiet + entry.gaps.length * gap;
    case 'day': {
      const { lines } = entry.of;
      const opened = open !== null && lines.some((line) => line.id === open.id);
      return head + entry.gaps.length * gap + lines.length * row + (opened ? open.height : 0);
    }
  }
}

/** The entries that lie between two heights of the list. */
export function inView(placed: readonly Placed[], from: number, to: number): readonly Placed[] {
  const first = firstBelow(placed, from);
  let last = first;
  while (last < placed.length && (placed[last]?.top ?? 0) < to) last += 1;
  return placed.slice(first, last);
}

/** The first entry that ends after a height; entries are in order, so half of them fall away each time. */
function firstBelow(placed: readonly Placed[], height: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { top = 0, height: own = 0 } = placed[middle] ?? {};
    if (top + own <= height) low = middle + 1;
    else high = middle;
  }
  return low;
}
