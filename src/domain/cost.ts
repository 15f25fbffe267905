import type { Day, Instant } from './calendar.ts';
import type { Channel } from './channel.ts';

/** Money spent on a channel, spread evenly over its days. */
export interface Cost {
  readonly id: string;
  readonly channel: Channel;
  /** `once`: the amount is for all the days together; `month`: for each month from the first day on. */
  readonly every: 'once' | 'month';
  readonly from: Day;
  /** The last day, included; `null` while a monthly cost goes on. */
  readonly to: Day | null;
  /** Minor units. */
  readonly amount: number;
  readonly note: string;
  readonly updatedAt: Instant;
}

/** How time that was not watched is known: logged by hand, or stated for the phone and for before. */
export const EFFORT_KINDS = ['logged', 'phone', 'before'] as const;

/** Time on a channel that was not watched. Stated hours (`phone`, `before`) are marked wherever they count. */
export interface Effort {
  readonly id: string;
  readonly channel: Channel;
  readonly on: Day;
  /** `week`: the minutes are for each week from `on`, spread evenly over its days. */
  readonly every: 'once' | 'week';
  /** The last day of a weekly effort, included; `null` while it goes on, and for `once`. */
  readonly to: Day | null;
  readonly minutes: number;
  readonly kind: (typeof EFFORT_KINDS)[number];
  readonly note: string;
  readonly importId: string | null;
  readonly updatedAt: Instant;
}
