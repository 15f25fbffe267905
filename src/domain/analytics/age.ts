import type { Instant } from '../calendar.ts';
import { HOUR } from '../duration.ts';

/** A mean day. Ages are real time, not calendar days, so the clocks' changes do not matter here. */
export const MEAN_DAY = 24 * HOUR;

/** Days that have passed since an instant, with their fraction; 0 for one that is to come. */
export function ageInDays(since: Instant, now: Instant): number {
  return Math.max(0, (now - since) / MEAN_DAY);
}
