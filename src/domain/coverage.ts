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
