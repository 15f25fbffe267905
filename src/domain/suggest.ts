import { type NextStep, nextStepOf } from './analytics/allocation.ts';
import type { JudgedChannel } from './analytics/judgement.ts';
import { type ChannelHabit, nextWeekOf } from './analytics/nextWeek.ts';
import { byPlatform, type PerPlatform, type Shares } from './budget.ts';
import type { Channel } from './channel.ts';
import { PLATFORMS, type Platform } from './platform.ts';
import type { Decision } from './review.ts';
import { sumOf } from './sums.ts';

export type PlatformHabits = { readonly [platform in Platform]: ChannelHabit };

/** What to do next week. */
export interface Suggestion {
  /** `null` for a platform that is not in use: nothing is proposed to begin with. */
  readonly steps: { readonly [platform in Platform]: NextStep | null };
  /** Together the budget. */
  readonly shares: Shares;
  /** Minutes of the rest that overdue follow-ups take. */
  readonly reserve: number;
}

/** What a step decides. A limit is a change: the time stays, the way it is spent does not. */
export function decisionOf(step: NextStep): Decision {
  switch (step) {
    case 'keep':
    case 'test':
    case 'change':
    case 'cut':
      return step;
    case 'set a limit':
      return 'change';
  }
}

const IN_A_QUARTER = 15;

/**
 * Suggests a step and minutes for each platform in use; the other channels have no minutes to share.
 * The same input gives the same suggestion.
 * @param total minutes of the week's budget, whole
 */
export function suggest(
  channels: readonly JudgedChannel[],
  habits: PlatformHabits,
  total: number,
  overdueFollowUps: number,
): Suggestion {
  const used = channels.filter(({ channel }) => isUsed(channel, habits));
  const plan = nextWeekOf(
    used,
    (channel) => habitOf(channel, habits),
    total / 60,
    overdueFollowUps,
  );
  const reserve = Math.round(plan.reserve * 60);
  const judged = used.some(({ value }) => value !== null);
  const platforms = judged
    ? byPlatform((platform) => minutesIn(plan.channels, platform))
    : asUsual(habits, total - reserve);
  return {
    steps: byPlatform((platform) => stepOf(used, platform, habits)),
    shares: { platforms, rest: total - sumOf(PLATFORMS, (one) => platforms[one]) },
    reserve,
  };
}

function minutesIn(
  plans: readonly { readonly channel: Channel; readonly hours: number }[],
  platform: Platform,
): number {
  const hours = plans.find(({ channel }) => channel === platform)?.hours ?? 0;
  return Math.round(hours * 60);
}

function stepOf(
  used: readonly JudgedChannel[],
  platform: Platform,
  habits: PlatformHabits,
): NextStep | null {
  const own = used.find(({ channel }) => channel === platform);
  return own === undefined ? null : nextStepOf(own.shown, habits[platform].drift);
}

/** Before anything can be judged a week is like the usual one, as far as the budget goes. */
function asUsual(habits: PlatformHabits, most: number): PerPlatform {
  const usual = sumOf(PLATFORMS, (platform) => habits[platform].usualHours * 60);
  const scale = usual > most ? most / usual : 1;
  return byPlatform((platform) => {
    const minutes = habits[platform].usualHours * 60 * scale;
    return IN_A_QUARTER * Math.floor(minutes / IN_A_QUARTER + 1e-9);
  });
}

function isUsed(channel: Channel, habits: PlatformHabits): boolean {
  return habitOf(channel, habits).usualHours > 0;
}

const NO_HABIT: ChannelHabit = { usualHours: 0, drift: null, protectedByGoal: false };

function habitOf(channel: Channel, habits: PlatformHabits): ChannelHabit {
  const platform = PLATFORMS.find((one) => one === channel);
  return platform === undefined ? NO_HABIT : habits[platform];
}
