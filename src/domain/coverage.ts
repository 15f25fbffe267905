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
