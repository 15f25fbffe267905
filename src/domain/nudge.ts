import type { Instant } from './calendar.ts';
import { MINUTE } from './duration.ts';

/** The kinds that share the day's cap, in the order in which they go before each other. */
export const CAPPED_KINDS = ['follow-up', 'review', 'start', 'drift', 'budget'] as const;
/** Everything that opens by itself. The end of a plan was asked for, and shares no cap. */
export const OPENING_KINDS = [...CAPPED_KINDS, 'plan end'] as const;
export type OpeningKind = (typeof OPENING_KINDS)[number];
/** `asked` is the question the user opened herself: it counts for no cap, and is not put again. */
export type NudgeKind = OpeningKind | 'asked';

/** A question or a reminder that was shown, and what became of it. */
export interface Nudge {
  readonly id: string;
  readonly shownAt: Instant;
  readonly kind: NudgeKind;
  readonly sessionId: string | null;
  readonly leadId: string | null;
  /** `null` until it is answered or dismissed; `on task` says that a drift was none. */
  readonly answer: 'answered' | 'dismissed' | 'left' | 'on task' | null;
  readonly answeredAt: Instant | null;
  /** It was kept back, so that sessions with and without nudges can be compared. */
  readonly heldOut?: true;
  readonly updatedAt: Instant;
}

/** Seconds of attention in a session before it is asked for. */
export const ASK_AFTER = 10;
/** The least time between two nudges that share the cap, in milliseconds. */
export const ASK_GAP = 20 * MINUTE;
/** Seconds without a key before anything may open over a page. */
export const QUIET_AFTER_KEY = 60;
