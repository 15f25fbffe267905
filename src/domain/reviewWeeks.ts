import { type DayRange, daysIn } from './analytics/days.ts';
import { addDays, type Day, daysBetween, isoWeekday, weekOf } from './calendar.ts';

const WEEK = 7;

/** More weeks than a quarter are no review any more; what was before them the dashboard has. */
export const MOST_WEEKS = 13;

/** After another choice of the week's first day, a week of which this much was reviewed is reviewed. */
const MOST_OF_A_WEEK = 4;

/** The week that begins on a day. */
export const weekFrom = (first: Day): DayRange => ({ from: first, to: addDays(first, WEEK - 1) });

/** How many weeks a review is of. */
export const weeksIn = (days: DayRange): number => Math.round(daysIn(days) / WEEK);

/** The last week of a review, by whose first day it is kept: its budgets are for the one after. */
export const lastWeekOf = ({ to }: DayRange): DayRange => weekFrom(addDays(to, 1 - WEEK));

/** The first week of a review: the one the review before gave its budgets to. */
export const firstWeekOf = ({ from }: DayRange): DayRange => weekFrom(from);

/** The week a review decides about. */
export const weekAfter = ({ to }: DayRange): DayRange => weekFrom(addDays(to, 1));

/** Whether a review decided about the week that begins on a day, give or take a new first day. */
export const decidesAbout = (reviewed: DayRange, first: Day): boolean =>
  Math.abs(daysBetween(addDays(reviewed.to, 1), first)) < MOST_OF_A_WEEK;

/**
 * The whole weeks that wait for a review, as one; `null` when the last one is reviewed, or nothing
 * is known of it or of any before.
 * @param running the first day of the week that is running
 * @param reviewedTo the last day that was ever reviewed; `null` before the first review
 * @param since the first day anything is known of; `null` for none
 */
export function weeksToReview(
  running: Day,
  reviewedTo: Day | null,
  since: Day | null,
): DayRange | null {
  const to = addDays(running, -1);
  const begin = beginOf(running, reviewedTo, since);
  if (begin === null || begin > to) return null;
  const earliest = addDays(running, -WEEK * MOST_WEEKS);
  return begin > earliest ? { from: begin, to } : { from: earliest, to };
}

/** The first day of the first week that is not reviewed. */
function beginOf(running: Day, reviewedTo: Day | null, since: Day | null): Day | null {
  const weekStart = isoWeekday(running);
  if (reviewedTo !== null) return weekOf(addDays(reviewedTo, MOST_OF_A_WEEK), weekStart);
  return since === null ? null : weekOf(since, weekStart);
}
