import {
  addDays,
  type Day,
  dayOf,
  type Instant,
  instantAt,
  isoWeekday,
  startOfDay,
  weekOf,
} from './calendar.ts';
import type { Settings } from './settings.ts';

/** When reviews become ready. */
export interface ReviewRules extends Pick<Settings, 'reviewing' | 'workingHours'> {
  /** The ISO weekday weeks start on; where she chose none, that of her region. */
  readonly weekStart: number;
  /** When the recorder was on for the first time; `null` if it never was. */
  readonly since: Instant | null;
}

/** Whether there is a week to be reviewed. */
export type ReviewReady =
  | {
      readonly kind: 'ready';
      /** The first day of the last whole week, which is the one to review. */
      readonly week: Day;
      /** Weeks before it that nobody reviewed, back to the last review: all of them are one review now. */
      readonly missed: number;
      /** The last moment of her choice that has come: what was said since then is not said again. */
      readonly since: Instant;
    }
  | { readonly kind: 'not yet' };

/**
 * Whether a review is ready. The week before the running one is, from her day and hour on. One that
 * nobody made stays ready through the weeks after it, and they become one with it. A week before
 * anything was recorded is never asked for.
 * @param saved the first days of the weeks whose review is finished, in any order; one that began
 * another weekday, before she changed where weeks start, stands for the week most of it lies in
 */
export function reviewReady(
  now: Instant,
  zone: string,
  rules: ReviewRules,
  saved: readonly Day[],
): ReviewReady {
  const running = weekOf(dayOf(now, zone), rules.weekStart);
  const week = addDays(running, -7);
  const open = openWeeks(week, zone, rules, saved);
  const isCome = momentIn(running, zone, rules) <= now;
  // Before this week's moment only a week that was missed waits already.
  if (open < (isCome ? 1 : 2)) return { kind: 'not yet' };
  const since = momentIn(isCome ? running : week, zone, rules);
  return { kind: 'ready', week, missed: open - 1, since };
}

/** The next moment at which a review becomes ready: her day and hour, this week or the next. */
export function nextReviewMoment(
  now: Instant,
  zone: string,
  rules: Omit<ReviewRules, 'since'>,
): Instant {
  const running = weekOf(dayOf(now, zone), rules.weekStart);
  const moment = momentIn(running, zone, rules);
  return moment > now ? moment : momentIn(addDays(running, 7), zone, rules);
}

/** From a week's first day to its middle. */
const MIDDLE = 3;

/** How many weeks in a row, the last of them `week`, are over, recorded and not reviewed. */
function openWeeks(
  week: Day,
  zone: string,
  { since, weekStart }: ReviewRules,
  saved: readonly Day[],
): number {
  if (since === null) return 0;
  const first = weekOf(dayOf(since, zone), weekStart);
  const reviewed = new Set(saved.map((day) => weekOf(addDays(day, MIDDLE), weekStart)));
  let open = 0;
  for (let one = week; one >= first && !reviewed.has(one); one = addDays(one, -7)) open += 1;
  return open;
}

/** Her day of a week, by default its first working day, at her hour; a skipped hour comes later. */
function momentIn(
  week: Day,
  zone: string,
  { reviewing: { day, at }, workingHours: { days } }: Omit<ReviewRules, 'since'>,
): Instant {
  const inOrder = [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(week, later));
  const on = inOrder.find((one) =>
    day === null ? days.includes(isoWeekday(one)) : isoWeekday(one) === day,
  );
  // At an hour that still belongs to the day before, the week is not over yet.
  return Math.max(instantAt(on ?? week, at, zone), startOfDay(on ?? week, zone));
}
