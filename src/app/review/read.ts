import { addDays, type Day, type Instant, weekOf, weekSpan } from '../../domain/calendar.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Review, WeekSeen } from '../../domain/review.ts';
import { allGoals } from '../../storage/goals.ts';
import { reviewOf, savedReviews } from '../../storage/reviews.ts';
import { readSettings } from '../../storage/settings.ts';
import { readWeek } from '../../storage/weeks.ts';
import { weekStartOf } from '../../ui/weekStart.ts';
import { db } from '../store.ts';
import { now, today, zone } from '../today.ts';

/** What the page knows whichever week it shows. */
export interface Known {
  readonly goals: readonly Goal[];
  /** Finished reviews, the latest week first. */
  readonly saved: readonly Review[];
  /** The first day of the week that is running. */
  readonly running: Day;
}

/** A week the page can show, and how. */
export type Shown =
  | { readonly kind: 'first'; readonly week: WeekSeen }
  | { readonly kind: 'running'; readonly week: WeekSeen }
  | { readonly kind: 'seen'; readonly review: Review; readonly isLast: boolean }
  | {
      readonly kind: 'decide';
      readonly week: WeekSeen;
      /** What was chosen and not finished. */
      readonly kept: Review | null;
      /** The review that set this week's budgets. */
      readonly before: Review | null;
    }
  | { readonly kind: 'unknown' };

export interface Records {
  readonly known: Known;
  readonly shown: Shown;
}

/**
 * Reads the week that an address asks for; without one, the last whole week.
 * @param asked a week's first day, or `null`
 * @param failingSince since when nothing can be stored, or `null`
 */
export async function readReview(
  asked: Day | null,
  failingSince: Instant | null,
): Promise<Records> {
  const [settings, goals, saved] = await Promise.all([
    readSettings(db),
    allGoals(db),
    savedReviews(db),
  ]);
  const running = weekOf(today(), weekStartOf(settings));
  const known = { goals, saved, running };
  return { known, shown: await readShown(asked, known, failingSince) };
}

async function readShown(
  asked: Day | null,
  { saved, running }: Known,
  failingSince: Instant | null,
): Promise<Shown> {
  const read = (first: Day) => readWeek(db, first, { zone: zone(), now: now(), failingSince });
  const last = addDays(running, -7);
  const review = saved.find(({ id }) => id === (asked ?? last));
  if (review !== undefined) return { kind: 'seen', review, isLast: review.id === last };
  if (asked === running) return { kind: 'running', week: await read(running) };
  if (asked !== null && asked !== last) return { kind: 'unknown' };
  const week = await read(last);
  if (isBeforeAll(week)) return { kind: 'first', week: await read(running) };
  const [kept, before] = await Promise.all([reviewOf(db, last), reviewOf(db, addDays(last, -7))]);
  return { kind: 'decide', week, kept, before: before?.savedAt == null ? null : before };
}

/** Whether a week lies before anything that is known. */
function isBeforeAll({ recorded, since, days, zone, goals, channels }: WeekSeen): boolean {
  if (recorded || goals.length > 0 || channels.length > 0) return false;
  return since === null || since >= weekSpan(days.from, zone).end;
}
