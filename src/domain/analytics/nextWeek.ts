import type { Channel } from '../channel.ts';
import { allocate, type NextStep, nextStepOf } from './allocation.ts';
import type { JudgedChannel } from './judgement.ts';

/** What to do with a channel next week. */
export interface ChannelWeekPlan {
  readonly channel: Channel;
  readonly step: NextStep;
  /** In quarters. */
  readonly hours: number;
}

export interface NextWeek {
  readonly channels: readonly ChannelWeekPlan[];
  /** Hours for overdue follow-ups. */
  readonly reserve: number;
  /** Hours for the step to fix first. */
  readonly freed: number;
}

/** What is known of a channel's weeks. */
export interface ChannelHabit {
  /** Mean hours of the last four weeks. */
  readonly usualHours: number;
  /** Share over plan; `null` without plans. */
  readonly drift: number | null;
  readonly protectedByGoal: boolean;
}

/**
 * Next week's hours by what is shown of each channel. A channel of which nothing is known yet keeps
 * its place in the list and gets no hours from the sharing.
 */
export function nextWeekOf(
  channels: readonly JudgedChannel[],
  habitOf: (channel: Channel) => ChannelHabit,
  budgetHours: number,
  overdueFollowUps: number,
): NextWeek {
  const known = channels.flatMap(({ channel, shown, value }) =>
    value === null ? [] : { channel, verdict: shown, value, ...habitOf(channel) },
  );
  const { reserve, hours, freed } = allocate(budgetHours, overdueFollowUps, known);
  const hoursOf = new Map(known.map(({ channel }, index) => [channel, hours[index] ?? 0]));
  return {
    channels: channels.map(({ channel, shown }) => ({
      channel,
      step: nextStepOf(shown, habitOf(channel).drift),
      hours: hoursOf.get(channel) ?? 0,
    })),
    reserve,
    freed,
  };
}
