import type { Instant } from './calendar.ts';
import type { Platform } from './platform.ts';

export type CoverageState = 'on' | 'off' | 'no access' | 'storage failing';

/** A span of time and what the recorder could see in it. Where there is no row nothing is known. */
export interface Coverage {
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly state: CoverageState;
  /** `null` when it holds for every platform. */
  readonly platform: Platform | null;
}

/**
 * The row that says that a state held until now: the last row of the same kind, stretched, or a new
 * one. A last row that begins after now was written before the clock was set back, and stays.
 */
export function stretched(
  last: Coverage | undefined,
  now: Instant,
  fresh: Omit<Coverage, 'from' | 'to'>,
): Coverage {
  const same = last !== undefined && last.state === fresh.state && last.from <= now;
  return same ? { ...last, to: Math.max(last.to, now) } : { ...fresh, from: now, to: now };
}

/**
 * The rows as they stand at `now`: a platform that is not seen is not until a later row says so,
 * and a store that fails since some instant, which cannot write that down, still does.
 */
export function coverageAsOf(
  rows: readonly Coverage[],
  now: Instant,
  failingSince: Instant | null,
): Coverage[] {
  const last = new Map<Platform, Coverage>();
  for (const row of rows)
    if (row.platform !== null && row.from >= (last.get(row.platform)?.from ?? -Infinity))
      last.set(row.platform, row);
  const stretched = rows.map((row) =>
    row.state !== 'on' && row.platform !== null && last.get(row.platform) === row
      ? { ...row, to: Math.max(row.to, now) }
      : row,
  );
  if (failingSince === null || failingSince >= now) return stretched;
  const failing = {
    from: failingSince,
    to: now,
    state: 'storage failing',
    platform: null,
  } as const;
  return [...stretched, { ...failing, id: 'failing' }];
}
