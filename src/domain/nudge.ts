import type { Instant } from './calendar.ts';

export type NudgeKind = 'start' | 'plan end' | 'follow-up' | 'drift' | 'budget';

/** A question or a reminder that was shown, and what became of it. */
export interface Nudge {
  readonly id: string;
  readonly shownAt: Instant;
  readonly kind: NudgeKind;
  readonly sessionId: string | null;
  readonly leadId: string | null;
  /** `null` until it is answered or dismissed. */
  readonly answer: 'answered' | 'dismissed' | 'left' | null;
  readonly answeredAt: Instant | null;
  readonly updatedAt: Instant;
}
