import type { DayRange } from '../../domain/analytics/days.ts';
import type { Judgement } from '../../domain/analytics/judgement.ts';
import { addDays, type Day, dayOf, type Instant, weekOf } from '../../domain/calendar.ts';
import { commitmentKept, type Kept } from '../../domain/commitment.ts';
import { waiting } from '../../domain/followUp.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Lead, Touch } from '../../domain/lead.ts';
import type { Found, Review, WeekSeen } from '../../domain/review.ts';
import { nextReviewMoment } from '../../domain/reviewReady.ts';
import {
  decidesAbout,
  firstWeekOf,
  lastWeekOf,
  weekFrom,
  weeksIn,
  weeksToReview,
} from '../../domain/reviewWeeks.ts';
import type { Settings } from '../../domain/settings.ts';
import { isOpen } from '../../domain/stage.ts';
import { firstVisit, readFacts } from '../../storage/facts.ts';
import { allGoals } from '../../storage/goals.ts';
import { allMarks } from '../../storage/marks.ts';
import { keptReview, savedReviews } from '../../storage/reviews.ts';
import { readSettings } from '../../storage/settings.ts';
import { readWeek, recordingSince } from '../../storage/weeks.ts';
import { weekStartOf } from '../../ui/weekStart.ts';
import { db } from '../store.ts';
import { now, today, zone } from '../today.ts';
import { findingsOf } from './found.ts';

/** What the page knows whichever week it shows. */
export interface Known {
  readonly goals: readonly Goal[];
  /** Finished reviews, the latest week first. */
  readonly saved: readonly Review[];
  /** The first day of the week that is running. */
  readonly running: Day;
  /** When a review becomes ready next: her day and hour. */
  readonly next: Instant;
  /** When the review of the running week becomes ready. */
  readonly after: Instant;
}

/** A week to be reviewed, with all that the five steps show. */
export interface Asked {
  /** With what was found. */
  readonly week: WeekSeen & { readonly found: Found };
  readonly judgement: Judgement;
  /** The finished review that decided about the first of these weeks; `null` without one. */
  readonly before: Review | null;
  /** What it decided about: the first of several weeks, or the week itself. */
  readonly decided: WeekSeen;
  readonly settings: Settings;
  /** Open leads, the one whose next step waits longest in front. */
  readonly leads: readonly Lead[];
  /** What was said in the reviews before, the latest first. */
  readonly earlier: readonly Review[];
  /** What became of the last commitment without a word of hers; `null` without one. */
  readonly commitment: Kept | null;
}

type Read = (days: DayRange) => Promise<WeekSeen>;

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
  | ({
      readonly kind: 'decide';
      /** What was chosen and not finished. */
      readonly kept: Review | null;
    } & Asked)
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
  const weekStart = weekStartOf(settings);
  const running = weekOf(today(), weekStart);
  const momentAfter = (at: Instant) => nextReviewMoment(at, zone(), { ...settings, weekStart });
  const next = momentAfter(now());
  const isOfThisWeek = dayOf(next, zone()) < addDays(running, 7);
  const after = isOfThisWeek ? momentAfter(next) : next;
  const known = { goals, saved, running, next, after };
  return { known, shown: await readShown(asked, known, failingSince) };
}

async function readShown(
  asked: Day | null,
  known: Known,
  failingSince: Instant | null,
): Promise<Shown> {
  const { saved, running } = known;
  const read = (days: DayRange) => readWeek(db, days, { zone: zone(), now: now(), failingSince });
  const [last] = saved;
  const days = weeksToReview(running, last?.days.to ?? null, await knownSince(running, read));
  const id = days === null ? last?.id : lastWeekOf(days).from;
  const review = saved.find((one) => one.id === (asked ?? id));
  if (review !== undefined)
    return seen(review, review === last && days === null, await read(review.days), known, read);
  if (asked === running || (asked === null && days === null)) {
    const week = await read(weekFrom(running));
    return { kind: saved.length === 0 && days === null ? 'first' : 'running', week };
  }
  if (days === null || (asked !== null && asked !== id)) return { kind: 'unknown' };
  const week = await read(days);
  const kept = await keptReview(db, days);
  if (asked === null && kept === null && isEarly(days, known)) return { kind: 'waiting', week };
  const steps = await readAsked(week, known, read);
  return { kind: 'decide', kept, ...steps };
}

/** Whether her day and hour of this week are still to come; a week that was missed waits no longer. */
const isEarly = (days: DayRange, { running, next }: Known): boolean =>
  weeksIn(days) === 1 && dayOf(next, zone()) < addDays(running, 7);

/** The day the recorder began, or what was logged of the last week; `null` for neither. */
async function knownSince(running: Day, read: Read): Promise<Day | null> {
  const since = await recordingSince(db);
  const day = since === null ? running : dayOf(since, zone());
  if (day < running) return day;
  const last = await read(weekFrom(addDays(running, -7)));
  return last.goals.length > 0 || last.channels.length > 0 ? last.days.from : null;
}

/** A finished review. The last one can be changed, by what it found then where it kept that. */
async function seen(
  review: Review,
  isLast: boolean,
  today: WeekSeen,
  known: Known,
  read: Read,
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

/** The longest window of evidence, and a week more, since a verdict needs two weekly looks. */
const DAYS_OF_EVIDENCE = 745;

/** Reads what the five steps show beyond the week's facts. */
async function readAsked(seen: WeekSeen, { goals, saved }: Known, read: Read): Promise<Asked> {
  const { days } = seen;
  const [facts, settings, marks, touches, first] = await Promise.all([
    readFacts(db, addDays(days.from, -DAYS_OF_EVIDENCE)),
    readSettings(db),
    allMarks(db),
    db.touches.toArray(),
    firstVisit(db),
  ]);
  const before = saved.find((review) => decidesAbout(review.days, days.from)) ?? null;
  const look = { today: today(), now: now(), zone: zone() };
  const firstDay = first === null ? null : dayOf(first, look.zone);
  const earlier = saved.filter(({ id }) => id < days.from);
  const last = earlier[0] ?? null;
  const grounds = { facts, settings, goals, touches, marks, firstDay, before, last, ...look };
  const { found, judgement } = findingsOf(seen, grounds);
  return {
    week: { ...seen, found },
    judgement,
    before,
    decided: weeksIn(days) === 1 ? seen : await read(firstWeekOf(days)),
    settings,
    leads: openInOrder(facts.leads, look.today),
    earlier,
    commitment: keptSoFar(before, touches, look),
  };
}

/** Those who wait first, then the rest, the latest first. */
function openInOrder(leads: readonly Lead[], day: Day): Lead[] {
  const open = leads.filter(isOpen);
  const due = waiting(open, day);
  const rest = open.filter((lead) => !due.includes(lead));
  return [...due, ...rest.sort((one, other) => other.createdAt - one.createdAt)];
}

function keptSoFar(
  before: Review | null,
  touches: readonly Touch[],
  look: { readonly today: Day; readonly zone: string },
): Kept | null {
  if (before?.commitment == null) return null;
  const made = before.savedAt ?? 0;
  const day = (at: Instant) => dayOf(at, look.zone);
  return commitmentKept(before.commitment, made, touches, null, look.today, day);
}
