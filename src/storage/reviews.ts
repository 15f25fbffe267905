import Dexie from 'dexie';
import type { DayRange } from '../domain/analytics/days.ts';
import type { Day, Instant } from '../domain/calendar.ts';
import type { Choices, Review, WeekSeen } from '../domain/review.ts';
import { lastWeekOf } from '../domain/reviewWeeks.ts';
import type { Database } from './database.ts';

/** The review whose last week begins on a day, finished or not; `null` if it was never begun. */
export async function reviewOf(db: Database, first: Day): Promise<Review | null> {
  return (await db.reviews.get(first)) ?? null;
}

/** Every finished review, the latest week first. */
export async function savedReviews(db: Database): Promise<Review[]> {
  // By its index, which holds no unfinished one: keeping a draft must not read all of them again.
  const reviews = await db.reviews.where('savedAt').above(0).toArray();
  return reviews.sort((one, other) => other.id.localeCompare(one.id));
}

/**
 * What was chosen for some weeks and not finished, read once: a live query is not run again when it
 * is kept. Where a week has passed since, her answers and her promise go on into the review that now
 * is of both; minutes and decisions were for a week that is over.
 */
export function keptReview(db: Database, days: DayRange): Promise<Review | null> {
  return Dexie.ignoreTransaction(async () => {
    const own = lastWeekOf(days).from;
    const all = await db.reviews.where('id').between(days.from, own, true, true).toArray();
    const last = all.at(-1);
    if (last === undefined || last.id === own) return last ?? null;
    return last.savedAt === null ? { ...last, decisions: {}, budgets: {}, step: 1 } : null;
  });
}

/** Keeps what is chosen so far, so that an interrupted review goes on where it stopped. */
export function keepChoices(
  db: Database,
  seen: WeekSeen,
  choices: Choices,
  now: Instant,
): Promise<Review> {
  return rewrite(db, seen, choices, now, (savedAt) => savedAt);
}

/**
 * Finishes a review: its facts stay as they were seen. One that was finished before keeps its
 * facts and its date; only what was decided changes.
 */
export function saveReview(
  db: Database,
  seen: WeekSeen,
  choices: Choices,
  now: Instant,
): Promise<Review> {
  return rewrite(db, seen, choices, now, (savedAt) => savedAt ?? now);
}

/** Read and write share a transaction: a second page must not turn a finished review into a draft. */
function rewrite(
  db: Database,
  seen: WeekSeen,
  choices: Choices,
  now: Instant,
  saved: (before: Instant | null) => Instant | null,
): Promise<Review> {
  return db.transaction('rw', db.reviews, async () => {
    const id = lastWeekOf(seen.days).from;
    const before = await reviewOf(db, id);
    const finished = before !== null && before.savedAt !== null;
    const review: Review = {
      ...(finished ? before : seen),
      ...chosen(choices),
      id,
      savedAt: saved(before?.savedAt ?? null),
      updatedAt: now,
    };
    await db.reviews.put(review);
    return review;
  });
}

/** The choices alone: a review is one, and must not write its facts over what was seen. */
function chosen({ decisions, budgets, answers, rest, commitment, step }: Choices): Choices {
  return {
    decisions,
    budgets,
    answers,
    ...(rest === undefined ? {} : { rest }),
    ...(commitment === undefined ? {} : { commitment }),
    ...(step === undefined ? {} : { step }),
  };
}
