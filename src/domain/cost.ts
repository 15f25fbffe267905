import type { Day, Instant } from './calendar.ts';
import type { Channel } from './channel.ts';

/** Money spent on a channel, spread evenly over the days from `from` to `to`, both included. */
export interface Cost {
  readonly id: string;
  readonly channel: Channel;
  readonly from: Day;
  readonly to: Day;
  /** Minor units. */
  readonly amount: number;
  readonly note: string;
  readonly updatedAt: Instant;
}

/** Time on a channel that was not watched: logged by hand, on the phone, or before installation. */
export interface Effort {
  readonly id: string;
  readonly channel: Channel;
  readonly on: Day;
  readonly minutes: number;
  readonly kind: 'logged' | 'phone' | 'before';
  readonly note: string;
  readonly importId: string | null;
  readonly updatedAt: Instant;
}
