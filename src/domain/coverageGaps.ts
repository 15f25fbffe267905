import type { Instant, Span } from './calendar.ts';
import type { Coverage, CoverageState } from './coverage.ts';
import type { Platform } from './platform.ts';

/** A span in which nothing was recorded, and why. */
export interface Gap {
  readonly from: Instant;
  readonly to: Instant;
  readonly state: Exclude<CoverageState, 'on'>;
  /** `null` when it holds for every platform. */
  readonly platform: Platform | null;
}

/**
 * The gaps within a span, oldest first, cut to it; rows that touch are told as one gap. A time
 * without any row is no gap: the browser was closed, so there was nothing to see.
 */
export function gapsIn(coverage: readonly Omit<Coverage, 'id'>[], span: Span): Gap[] {
  const merged: Gap[] = [];
  const gaps = coverage.flatMap((row) => gapOf(row, span) ?? []);
  for (const gap of gaps.sort((one, other) => one.from - other.from)) {
    const at = merged.findLastIndex((known) => isSameGap(known, gap) && gap.from <= known.to);
    const known = merged[at];
    if (known === undefined) merged.push(gap);
    else merged[at] = { ...known, to: Math.max(known.to, gap.to) };
  }
  return merged;
}

function gapOf({ from, to, state, platform }: Omit<Coverage, 'id'>, span: Span): Gap | null {
  if (state === 'on') return null;
  const cut = { from: Math.max(from, span.start), to: Math.min(to, span.end), state, platform };
  return cut.from < cut.to ? cut : null;
}

const isSameGap = (one: Gap, other: Gap): boolean =>
  one.state === other.state && one.platform === other.platform;

/** Whether the recorder was on at any instant of a span. */
export function wasOn(coverage: readonly Coverage[], span: Span): boolean {
  return coverage.some((row) => row.state === 'on' && row.from < span.end && row.to > span.start);
}
