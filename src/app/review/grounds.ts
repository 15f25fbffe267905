import type { Facts } from '../../domain/analytics/facts.ts';
import type { Day, Instant } from '../../domain/calendar.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Touch } from '../../domain/lead.ts';
import type { Mark } from '../../domain/mark.ts';
import type { Review } from '../../domain/review.ts';
import type { Settings } from '../../domain/settings.ts';

/** What the findings of a week are worked out from. */
export interface Grounds {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly goals: readonly Goal[];
  readonly touches: readonly Pick<Touch, 'leadId' | 'at'>[];
  readonly marks: readonly Mark[];
  /** The first day anything is known of. */
  readonly firstDay: Day | null;
  /** The finished review that decided about the first of these weeks, or `null`. */
  readonly before: Review | null;
  /** The last finished review, however long ago, or `null`. */
  readonly last: Review | null;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: string;
}
