import type { Day, Instant } from './calendar.ts';
import type { Channel } from './channel.ts';

/** Money given back, in minor units, on a day. */
export interface Refund {
  readonly on: Day;
  readonly amount: number;
}

/** Money from a customer; may stand for several equal small sales. */
export interface Sale {
  readonly id: string;
  readonly on: Day;
  readonly channel: Channel;
  readonly leadId: string | null;
  readonly sessionId: string | null;
  readonly goalId: string | null;
  /** Minor units, of all `count` sales together. */
  readonly amount: number;
  readonly count: number;
  readonly refunds: readonly Refund[];
  readonly note: string;
  readonly importId: string | null;
  readonly updatedAt: Instant;
}
