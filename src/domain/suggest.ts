import { type NextStep, nextStepOf } from './analytics/allocation.ts';
import type { JudgedChannel } from './analytics/judgement.ts';
import { type ChannelHabit, nextWeekOf } from './analytics/nextWeek.ts';
import { byPlatform, type PerPlatform, type Shares, socialMinutes } from './budget.ts';
import { type Channel, isPlatform } from './channel.ts';
import { type ByPlatform, type Platform, platformsIn } from './platform.ts';
import type { Decision } from './review.ts';
import { sumOf } from './sums.ts';

export type PlatformHabits = ByPlatform<ChannelHabit>;

/** What to do next week. */
export interface Suggestion {
  /** `null` for a platform that is not in use: nothing is proposed to begin with. */
  readonly steps: ByPlatform<NextStep | null>;
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
  const all = platformsIn(habits);
  const judged = used.some(({ value }) => value !== null);
  const platforms = judged
    ? byPlatform((platform) => minutesIn(plan.channels, platform), all)
    : asUsual(habits, total - reserve);
  return {
    steps: byPlatform((platform) => stepOf(used, platform, habits), all),
    shares: { platforms, rest: total - socialMinutes({ platforms }) },
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
  return own === undefined ? null : nextStepOf(own.shown, habitOf(platform, habits).drift);
}

/** Before anything can be judged a week is like the usual one, as far as the budget goes. */
function asUsual(habits: PlatformHabits, most: number): PerPlatform {
  const usual = sumOf(Object.values<ChannelHabit>(habits), ({ usualHours }) => usualHours * 60);
  const scale = usual > most ? most / usual : 1;
  return byPlatform((platform) => {
    const minutes = habitOf(platform, habits).usualHours * 60 * scale;
    return IN_A_QUARTER * Math.floor(minutes / IN_A_QUARTER + 1e-9);
  }, platformsIn(habits));
}

function isUsed(channel: Channel, habits: PlatformHabits): boolean {
  return habitOf(channel, habits).usualHours > 0;
}

/** Of a platform that is not in use. */
export const NO_HABIT: ChannelHabit = { usualHours: 0, drift: null, protectedByGoal: false };

function habitOf(channel: Channel, habits: PlatformHabits): ChannelHabit {
  return isPlatform(channel) ? (habits[channel] ?? NO_HABIT) : NO_HABIT;
}
