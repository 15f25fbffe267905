import type { DayRange } from './analytics/days.ts';
import type { Day, Instant } from './calendar.ts';
import type { Channel } from './channel.ts';
import type { Gap } from './coverageGaps.ts';
import type { Platform } from './platform.ts';

export const DECISIONS = ['keep', 'test', 'change', 'cut'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What people logged. */
export interface Outcomes {
  readonly leads: number;
  /** Sales of which something is left after refunds. */
  readonly sales: number;
  /** Minor units, less refunds. */
  readonly revenue: number;
}

/** Attention against what was planned, in seconds. */
export interface PlannedTime {
  readonly seconds: number;
  /** Sessions that began in the week. */
  readonly sessions: number;
  /** The plans of those sessions. */
  readonly plannedSeconds: number;
  /** Attention after its session's plan was used up. */
  readonly overSeconds: number;
}

/** What a week held on one platform. The seconds of the four purposes add up to `seconds`. */
export interface PlatformWeek extends PlannedTime, Outcomes {
  readonly platform: Platform;
  readonly goalSeconds: number;
  readonly customerSeconds: number;
  readonly personalSeconds: number;
  readonly unstatedSeconds: number;
  readonly unstatedSessions: number;
  /** Stated by hand: the phone, or time before the installation. */
  readonly loggedMinutes: number;
}

/** What a week held for one goal; `null` is everything that served none. */
export interface GoalWeek extends PlannedTime, Outcomes {
  readonly goalId: string | null;
  /** As it was called then; `''` where there is no goal or it is gone. */
  readonly title: string;
}

/** What a week brought on a channel that is no platform. */
export interface ChannelWeek extends Outcomes {
  readonly channel: Channel;
  readonly loggedMinutes: number;
}

/** A week's facts as they were seen at `until`. */
export interface WeekSeen {
  readonly days: DayRange;
  readonly facts: readonly PlatformWeek[];
  readonly goals: readonly GoalWeek[];
  readonly channels: readonly ChannelWeek[];
  /** When nothing was recorded, and why. */
  readonly gaps: readonly Gap[];
  /** Whether the recorder was on at any time in the week. */
  readonly recorded: boolean;
  /** The first instant the recorder was ever on; a week before it, or cut by it, is not whole. */
  readonly since: Instant | null;
  readonly until: Instant;
  readonly zone: string;
  readonly currency: string;
}

/** What was decided, by platform. */
export interface Choices {
  readonly decisions: { readonly [platform in Platform]?: Decision };
  /** Minutes for the week after. */
  readonly budgets: { readonly [platform in Platform]?: number };
  /** By question: `change linkedin` is the one thing to change on LinkedIn. */
  readonly answers: { readonly [question: string]: string };
}

/** A week's facts as they were seen, the decision per platform and next week's minutes. */
export interface Review extends WeekSeen, Choices {
  /** The week's first day. */
  readonly id: Day;
  /** `null` while it is not finished. */
  readonly savedAt: Instant | null;
  readonly updatedAt: Instant;
}
