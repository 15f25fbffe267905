import { type Day, type Instant, localeWeekStart } from '../domain/calendar.ts';
import { hereIn } from '../domain/language.ts';
import { type ReviewReady, type ReviewRules, reviewReady } from '../domain/reviewReady.ts';
import type { Settings } from '../domain/settings.ts';
import type { Database } from './database.ts';
import { recordingSince } from './weeks.ts';

/** When and where it is asked for a review; `language` tells where weeks start if she chose nothing. */
export interface ReviewMoment {
  readonly now: Instant;
  readonly zone: string;
  readonly language: string;
}

/** When reviews become ready, by what she chose and where she lives. */
export function reviewRules(settings: Settings, language: string): Omit<ReviewRules, 'since'> {
  const { reviewing, workingHours, weekStart, region } = settings;
  return {
    reviewing,
    workingHours,
    weekStart: weekStart ?? localeWeekStart(hereIn(region, language)),
  };
}

/** Whether a review is ready; where she wants to hear of none, none is. */
export async function readyReview(
  db: Database,
  settings: Settings,
  { now, zone, language }: ReviewMoment,
): Promise<ReviewReady> {
  if (settings.reviewing.by === 'nothing') return { kind: 'not yet' };
  const [since, saved] = await Promise.all([recordingSince(db), savedWeeks(db)]);
  return reviewReady(now, zone, { ...reviewRules(settings, language), since }, saved);
}

/** The first days of the weeks whose review is finished; their facts are not read. */
async function savedWeeks(db: Database): Promise<Day[]> {
  return db.reviews.where('savedAt').above(0).primaryKeys();
}
