import type { NextStep } from './analytics/allocation.ts';
import type { DayRange } from './analytics/days.ts';
import type { Verdict } from './analytics/verdict.ts';
import type { PerPlatform } from './budget.ts';
import type { Day, Instant } from './calendar.ts';
import type { Channel } from './channel.ts';
import type { Commitment } from './commitment.ts';
import type { Gap } from './coverageGaps.ts';
import type { ByPlatform, Platform, SomePlatforms } from './platform.ts';

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

/** How many leads a week moved on, each by the furthest stage it reached, and how many it lost. */
export interface StageMoves {
  readonly qualified: number;
  readonly opportunity: number;
  readonly won: number;
  readonly lost: number;
}

/** Whether a channel pays, as the review said it then. */
export interface ChannelFound {
  readonly channel: Channel;
  readonly verdict: Verdict;
  /** The reason, in the words of that day. */
  readonly why: string;
  /** The verdict that the review before it found; `null` without one. */
  readonly before: Verdict | null;
}

/** What was suggested for a platform, and why, in the words of that day. */
export interface Suggested {
  /** `null` for a platform that was not in use. */
  readonly step: NextStep | null;
  readonly minutes: number;
  readonly why: string;
}

/** The one thing to fix first, in the words of that day. */
export interface FixFound {
  readonly finding: string;
  /** The step that is not social media. */
  readonly step: string;
  /** The page on which it is done; not in a review from before it was kept. */
  readonly where?: 'goals' | 'leads' | 'sessions';
}

/** What a week's time is held against. */
export type Beside = Pick<Found, 'usual' | 'budgets'>;

/** What a review found beyond the week's facts, as it was seen. */
export interface Found {
  /** Seconds of a usual week: the mean of up to four whole weeks before; `null` without one. */
  readonly usual: PerPlatform | null;
  /** Minutes that the review before gave this week. */
  readonly budgets: SomePlatforms<number>;
  readonly moved: StageMoves;
  /** The channels of which anything is known. */
  readonly verdicts: readonly ChannelFound[];
  readonly suggested: ByPlatform<Suggested>;
  /** Minutes of next week in all, and those of them that overdue follow-ups take. */
  readonly total: number;
  readonly reserve: number;
  readonly overdue: number;
  readonly fix: FixFound;
  /** How the target stands, in the words of that day; `null` without one. */
  readonly target?: string | null;
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
  /** Not in a week that only runs, nor in a review from before it was kept. */
  readonly found?: Found;
}

/** What was decided, by platform. */
export interface Choices {
  readonly decisions: SomePlatforms<Decision>;
  /** Minutes for the week after. */
  readonly budgets: SomePlatforms<number>;
  /** Minutes of the week after that go to no platform. */
  readonly rest?: number;
  /** By question: `change linkedin` is the one thing to change on LinkedIn. */
  readonly answers: { readonly [question: string]: string };
  readonly commitment?: Commitment | null;
  /** Where she stopped, from 1 on. */
  readonly step?: number;
}

/** A week's facts as they were seen, the decision per platform and next week's minutes. */
export interface Review extends WeekSeen, Choices {
  /** The week's first day. */
  readonly id: Day;
  /** `null` while it is not finished. */
  readonly savedAt: Instant | null;
  readonly updatedAt: Instant;
}
