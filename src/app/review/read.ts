import type { DayRange } from '../../domain/analytics/days.ts';
import { addDays, type Day, dayOf, type Instant, weekOf } from '../../domain/calendar.ts';
import type { Review, WeekSeen } from '../../domain/review.ts';
import { nextReviewMoment } from '../../domain/reviewReady.ts';
import { lastWeekOf, weekFrom, weeksIn, weeksToReview } from '../../domain/reviewWeeks.ts';
import { allGoals } from '../../storage/goals.ts';
import { keptReview, savedReviews } from '../../storage/reviews.ts';
import { readSettings } from '../../storage/settings.ts';
import { readWeek, recordingSince } from '../../storage/weeks.ts';
import { weekStartOf } from '../../ui/weekStart.ts';
import { db } from '../store.ts';
import { now, today, zone } from '../today.ts';
import { type Step, stepNow } from './draft.ts';
import { type Asked, type Known, type Reading, readAsked, readEvidence } from './readAsked.ts';
import { type Begun, begunOf, readBegun } from './readBegun.ts';

/** A week the page can show, and how. */
export type Shown =
  | { readonly kind: 'first'; readonly week: WeekSeen }
  | { readonly kind: 'running'; readonly week: WeekSeen }
  /** Over, and before her day and hour. */
  | { readonly kind: 'waiting'; readonly week: WeekSeen }
  | {
      readonly kind: 'seen';
      readonly review: Review;
      /** What changing it needs; `null` for one that can no longer be changed. */
      readonly asked: Asked | null;
      /** The same week as the records have it today. */
      readonly today: WeekSeen;
    }
  | {
      readonly kind: 'decide';
      /** What was chosen and not finished. */
      readonly kept: Review | null;
      readonly begun: Begun;
      /** `null` while only the first step is read. */
      readonly asked: Asked | null;
    }
  | { readonly kind: 'unknown' };

export interface Records {
  readonly known: Known;
  readonly shown: Shown;
}

/** How the page was opened. */
export interface Opened {
  /** The step that the address names; `null` for none. */
  readonly step: Step | null;
  /** Called once what the first step says is read, long before all that the others need. */
  readonly onBegun: (begun: Records) => void;
}

/**
 * Reads the week that an address asks for; without one, the last whole week.
 * @param asked a week's first day, or `null`
 * @param failingSince since when nothing can be stored, or `null`
 */
export async function readReview(
  asked: Day | null,
  failingSince: Instant | null,
  opened: Opened,
): Promise<Records> {
  const read = readingFor(asked === null && (opened.step ?? 1) > 1, failingSince);
  const [settings, goals, saved] = await Promise.all([
    readSettings(db),
    allGoals(db),
    savedReviews(db),
  ]);
  const weekStart = weekStartOf(settings);
  const running = weekOf(today(), weekStart);
  const momentAfter = (at: Instant) => nextReviewMoment(at, zone(), { ...settings, weekStart });
  const next = momentAfter(now());
  const isOfThisWeek = dayOf(next, zone()) < addDays(running, 7);
  const after = isOfThisWeek ? momentAfter(next) : next;
  const known = { goals, saved, running, next, after };
  return { known, shown: await readShown(asked, known, read, opened) };
}

/**
 * A later step needs the evidence: it is asked for before it is known that it is needed, or the page
 * would wait twice.
 */
function readingFor(isDeeper: boolean, failingSince: Instant | null): Reading {
  const early = isDeeper ? readEvidence() : null;
  // Whoever needs it hears of its failure; where nobody does, nothing failed.
  early?.catch(() => {});
  return {
    week: (days, where = zone()) => readWeek(db, days, { zone: where, now: now(), failingSince }),
    evidence: () => early ?? readEvidence(),
  };
}

async function readShown(
  asked: Day | null,
  known: Known,
  read: Reading,
  { step, onBegun }: Opened,
): Promise<Shown> {
  const { saved, running } = known;
  const [last] = saved;
  const since = last === undefined ? await knownSince(running, read) : null;
  const days = weeksToReview(running, last?.days.to ?? null, since);
  const id = days === null ? last?.id : lastWeekOf(days).from;
  const review = saved.find((one) => one.id === (asked ?? id));
  if (review !== undefined)
    return seen(
      review,
      review === last && days === null,
      // Where she was then: a journey since must not look like records that have changed.
      await read.week(review.days, review.zone),
      known,
      read,
    );
  if (asked === running || (asked === null && days === null)) {
    const week = await read.week(weekFrom(running));
    return { kind: saved.length === 0 && days === null ? 'first' : 'running', week };
  }
  if (days === null || (asked !== null && asked !== id)) return { kind: 'unknown' };
  const [week, kept] = await Promise.all([read.week(days), keptReview(db, days)]);
  if (asked === null && kept === null && isEarly(days, known)) return { kind: 'waiting', week };
  if ((step ?? stepNow(null, kept)) === 1) {
    const begun = await readBegun(week, known);
    onBegun({ known, shown: { kind: 'decide', kept, begun, asked: null } });
  }
  const steps = await readAsked(week, known, read);
  return { kind: 'decide', kept, begun: begunOf(steps), asked: steps };
}

/** Whether her day and hour of this week are still to come; a week that was missed waits no longer. */
const isEarly = (days: DayRange, { running, next }: Known): boolean =>
  weeksIn(days) === 1 && dayOf(next, zone()) < addDays(running, 7);

/** The day the recorder began, or what was logged of the last week; `null` for neither. */
async function knownSince(running: Day, read: Reading): Promise<Day | null> {
  const since = await recordingSince(db);
  const day = since === null ? running : dayOf(since, zone());
  if (day < running) return day;
  const last = await read.week(weekFrom(addDays(running, -7)));
  return last.goals.length > 0 || last.channels.length > 0 ? last.days.from : null;
}

/** A finished review. The last one can be changed, by what it found then where it kept that. */
async function seen(
  review: Review,
  isLast: boolean,
  today: WeekSeen,
  known: Known,
  read: Reading,
): Promise<Shown> {
  const asked = isLast ? await readAsked(review, known, read) : null;
  const { found } = review;
  return {
    kind: 'seen',
    review,
    today,
    asked: asked === null || found === undefined ? asked : { ...asked, week: { ...review, found } },
  };
}
