import type { Day, Instant } from './calendar.ts';
import type { Touch } from './lead.ts';

/** "Tuesday at 9 I call Northwind Joinery": one thing that is not social media. */
export interface Commitment {
  readonly when: string;
  readonly what: string;
  /** The day by which it is done; the next review asks for it. */
  readonly on: Day;
  /** The lead it is about, or `null`. */
  readonly leadId: string | null;
}

export const ANSWERS = ['yes', 'partly', 'no'] as const;
export type YesPartlyNo = (typeof ANSWERS)[number];

/** A word as a form or an old review gives it; what is none is `null`. */
export const readAnswer = (text: string | undefined): YesPartlyNo | null =>
  ANSWERS.find((answer) => answer === text) ?? null;

/** What became of a commitment; `not yet` while its day has not passed, `not said` after it. */
export type Kept = YesPartlyNo | 'not yet' | 'not said';

/**
 * Whether a commitment was kept. Her own word comes first. Without it, a contact with its lead from
 * the moment it was made until the end of its day keeps it; that nothing was logged proves nothing.
 * @param made when the commitment was made
 * @param dayOf the day of an instant where she is
 */
export function commitmentKept(
  commitment: Commitment,
  made: Instant,
  touches: readonly Pick<Touch, 'leadId' | 'at'>[],
  said: YesPartlyNo | null,
  today: Day,
  dayOf: (at: Instant) => Day,
): Kept {
  if (said !== null) return said;
  const { leadId, on } = commitment;
  const touched = touches.some(
    (touch) =>
      leadId !== null && touch.leadId === leadId && touch.at >= made && dayOf(touch.at) <= on,
  );
  if (touched) return 'yes';
  return today <= on ? 'not yet' : 'not said';
}
