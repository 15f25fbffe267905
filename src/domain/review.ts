import type { Day, Instant } from './calendar.ts';
import type { Platform } from './platform.ts';

export const DECISIONS = ['keep', 'change', 'cut'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a week held on one platform. */
export interface PlatformWeek {
  readonly platform: Platform;
  readonly seconds: number;
  readonly goalSeconds: number;
  readonly sessions: number;
  readonly leads: number;
  readonly sales: number;
  /** Minor units. */
  readonly revenue: number;
}

/** A week's facts as they were seen, the decision per platform and next week's minutes. */
export interface Review {
  /** The week's first day. */
  readonly id: Day;
  readonly facts: readonly PlatformWeek[];
  readonly decisions: { readonly [platform in Platform]?: Decision };
  /** Minutes for the week after. */
  readonly budgets: { readonly [platform in Platform]?: number };
  readonly savedAt: Instant;
  readonly updatedAt: Instant;
}
