import Dexie from 'dexie';
import { addDays, type Day, type Instant } from '../domain/calendar.ts';
import type { Choices, Review, WeekSeen } from '../domain/review.ts';
import type { Database } from './database.ts';

/** The review of the week that begins on a day, finished or not; `null` if it was never begun. */
export async function reviewOf(db: Database, first: Day): Promise<Review | null> {
  return (await db.reviews.get(first)) ?? null;
}

/** Every finished review, the latest week first. */
export async function savedReviews(db: Database): Promise<Review[]> {
  // By its index, which holds no unfinished one: keeping a draft must not read all of them again.
  const reviews = await db.reviews.where('savedAt').above(0).toArray();
  return reviews.sort((one, other) => other.id.localeCompare(one.id));
}

/** What was chosen and not finished, read once: a live query is not run again when it is kept. */
export function keptReview(db: Database, first: Day): Promise<Review | null> {
  return Dexie.ignoreTransaction(() => reviewOf(db, first));
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
    const before = await reviewOf(db, seen.days.from);
    const finished = before !== null && before.savedAt !== null;
    const review: Review = {
      ...(finished ? before : seen),
      ...chosen(choices),
      id: seen.days.from,
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

/**
 * The review whose decisions and budgets hold for the week that begins on a day: the finished one of
 * the week before; `null` without one, and then there is no budget.
 */
export async function holdingReview(db: Database, week: Day): Promise<Review | null> {
  const review = await reviewOf(db, addDays(week, -7));
  return review === null || review.savedAt === null ? null : review;
}
