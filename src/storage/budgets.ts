import { addDays, type Day, dayOf, type Instant, startOfDay } from '../domain/calendar.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import type { Platform } from '../domain/platform.ts';
import type { Review } from '../domain/review.ts';
import type { Database } from './database.ts';

const DAYS_IN_WEEK = 7;

/** What is left of a week's minutes on a platform. */
export interface Budget {
  /** Negative when they are used up. */
  readonly secondsLeft: number;
  readonly minutes: number;
  /** When the week began that they were given for. */
  readonly since: Instant;
}

/**
 * What is left of the minutes that the last review gave a platform for this week; `null` where no
 * finished review gave any. All attention there counts.
 */
export async function budgetOf(
  db: Database,
  platform: Platform,
  now: Instant,
  zone: string,
): Promise<Budget | null> {
  const review = await reviewFor(db, dayOf(now, zone));
  const minutes = review?.budgets[platform];
  if (review === undefined || minutes === undefined) return null;
  const since = startOfDay(addDays(review.days.to, 1), zone);
  const visits = await db.visits
    .where('[platform+start]')
    .between([platform, since], [platform, now], true, true)
    .toArray();
  const used = visits.reduce((sum, { seconds }) => sum + seconds, 0);
  return { secondsLeft: (minutes * MINUTE) / SECOND - used, minutes, since };
}

/** The finished review of the days before this week: it began one to two weeks ago. */
async function reviewFor(db: Database, today: Day): Promise<Review | undefined> {
  const from = addDays(today, 1 - 2 * DAYS_IN_WEEK);
  const to = addDays(today, -DAYS_IN_WEEK);
  const reviews = await db.reviews.where('id').between(from, to, true, true).reverse().toArray();
  return reviews.find(({ savedAt }) => savedAt !== null);
}
