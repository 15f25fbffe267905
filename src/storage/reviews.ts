import type { Day, Instant } from '../domain/calendar.ts';
import type { Choices, Review, WeekSeen } from '../domain/review.ts';
import type { Database } from './database.ts';

/** The review of the week that begins on a day, finished or not; `null` if it was never begun. */
export async function reviewOf(db: Database, first: Day): Promise<Review | null> {
  return (await db.reviews.get(first)) ?? null;
}

/** Every finished review, the latest week first. */
export async function savedReviews(db: Database): Promise<Review[]> {
  const reviews = await db.reviews.orderBy('id').reverse().toArray();
  return reviews.filter((review) => review.savedAt !== null);
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
  { decisions, budgets, answers }: Choices,
  now: Instant,
  saved: (before: Instant | null) => Instant | null,
): Promise<Review> {
  return db.transaction('rw', db.reviews, async () => {
    const before = await reviewOf(db, seen.days.from);
    const finished = before !== null && before.savedAt !== null;
    const review: Review = {
      ...(finished ? before : seen),
      id: seen.days.from,
      decisions,
      budgets,
      answers,
      savedAt: saved(before?.savedAt ?? null),
      updatedAt: now,
    };
    await db.reviews.put(review);
    return review;
  });
}
