import { type DayRange, isIn } from './analytics/days.ts';
import type { TimeSlice } from './analytics/slices.ts';
import { byPlatform, type PerPlatform } from './budget.ts';
import { addDays, type Day } from './calendar.ts';
import { channelsWith, isPlatform } from './channel.ts';
import type { Goal } from './goal.ts';
import { PLATFORMS, type Platform } from './platform.ts';
import type { PlatformWeek } from './review.ts';
import type { PlatformHabits } from './suggest.ts';
import { sumOf } from './sums.ts';

const USUAL_WEEKS = 4;

/**
 * The up to four whole weeks that end with the day before `end`; those before anything is known of
 * do not count. `null` without a whole one.
 * @param since the first day anything is known of
 */
export function usualWeeks(end: Day, since: Day | null): DayRange | null {
  if (since === null) return null;
  const weeks = Array.from({ length: USUAL_WEEKS }, (_, at) => addDays(end, -7 * (at + 1)));
  const from = weeks.filter((first) => first >= since).at(-1);
  return from === undefined ? null : { from, to: addDays(end, -1) };
}

/** Mean seconds a week on each platform in whole weeks. */
export function usualSeconds(
  slices: readonly TimeSlice[],
  weeks: DayRange,
  platforms: readonly Platform[] = PLATFORMS,
): PerPlatform {
  const own = slices.filter(({ day }) => isIn(day, weeks));
  const count = weekCount(weeks);
  return byPlatform(
    (platform) => sumOf(own.filter(near(platform)), ({ seconds }) => seconds) / count,
    platforms,
  );
}

/**
 * What is usual on each platform: hours in whole weeks, whatever they were for, since a budget counts
 * them all; how much of the reviewed week went over her minutes; and whether a goal that is not revenue keeps a platform going.
 */
export function habitsOf(
  slices: readonly TimeSlice[],
  weeks: DayRange,
  facts: readonly PlatformWeek[],
  goals: readonly Goal[],
): PlatformHabits {
  const own = slices.filter(({ day }) => isIn(day, weeks));
  const others = new Set(goals.filter(({ measure }) => measure !== 'revenue').map(({ id }) => id));
  const platforms = channelsWith(facts.map(({ platform }) => platform)).filter(isPlatform);
  return byPlatform((platform) => {
    const here = own.filter(near(platform));
    return {
      usualHours: sumOf(here, ({ seconds }) => seconds) / 3600 / weekCount(weeks),
      drift: driftOn(facts.find((row) => row.platform === platform)),
      protectedByGoal: here.some(({ goalId }) => goalId !== null && others.has(goalId)),
    };
  }, platforms);
}

/** The share of planned time, and what followed it, that went over; `null` without plans. */
function driftOn(row: PlatformWeek | undefined): number | null {
  if (row === undefined) return null;
  const all = row.plannedSeconds + row.overSeconds;
  return all === 0 ? null : row.overSeconds / all;
}

const near =
  (platform: Platform) =>
  (slice: TimeSlice): boolean =>
    slice.channel === platform;

/** Weeks begin on one weekday, so the days between are whole sevens. */
function weekCount({ from, to }: DayRange): number {
  let count = 0;
  for (let first = from; first <= to; first = addDays(first, 7)) count += 1;
  return count;
}
