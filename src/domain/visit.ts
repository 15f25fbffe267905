import type { Instant } from './calendar.ts';
import type { Platform } from './platform.ts';
import type { Surface } from './surface.ts';

/** Why a visit ended. */
export const VISIT_ENDS = [
  'left',
  'hidden',
  'unfocused',
  'idle',
  'surface',
  'clock',
  'gap',
  'elsewhere',
  'recovered',
  'off',
  'edited',
] as const;

export type VisitEnd = (typeof VISIT_ENDS)[number];

/** Seconds that were seen and not counted, and why. */
export interface Trim {
  readonly seconds: number;
  readonly why: VisitEnd;
}

/** Unbroken presence on one platform and surface in one tab. */
export interface Visit {
  readonly id: string;
  readonly sessionId: string;
  readonly platform: Platform;
  readonly surface: Surface;
  /** Wall clock; places the visit and measures nothing. */
  readonly start: Instant;
  readonly end: Instant;
  /** From the monotonic clock; the only thing that counts. */
  readonly seconds: number;
  /** `null` while the visit is still going on. */
  readonly endedBy: VisitEnd | null;
  readonly trimmed: Trim | null;
  /** The wall clock was set back after this visit: others may be placed on the same seconds. */
  readonly misplaced?: true;
  /** A later part of a visit that one of another copy of the records lies on: the visit, and its start. */
  readonly partOf?: { readonly id: string; readonly start: Instant };
}

/**
 * The same time as a visit of its own, under an id that was never used. It is no part of another one
 * any more: merging copies would else give it that one's id, which is deleted.
 */
export function underId({ partOf: _, ...facts }: Visit, id: string): Visit {
  return { ...facts, id };
}
