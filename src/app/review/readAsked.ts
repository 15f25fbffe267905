import { type DayRange, spanOf } from '../../domain/analytics/days.ts';
import type { Judgement } from '../../domain/analytics/judgement.ts';
import { addDays, type Day, dayOf, type Instant } from '../../domain/calendar.ts';
import { commitmentKept, type Kept } from '../../domain/commitment.ts';
import { waiting } from '../../domain/followUp.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Lead, Touch } from '../../domain/lead.ts';
import type { QuietSpell } from '../../domain/quietSpells.ts';
import type { Found, Review, WeekSeen } from '../../domain/review.ts';
import { decidesAbout, firstWeekOf, weeksIn } from '../../domain/reviewWeeks.ts';
import type { Settings } from '../../domain/settings.ts';
import { isOpen } from '../../domain/stage.ts';
import { quietedIn } from '../../storage/answeredNudges.ts';
import { firstVisit, readFacts } from '../../storage/facts.ts';
import { allMarks } from '../../storage/marks.ts';
import { readSettings } from '../../storage/settings.ts';
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
  /** The kinds of nudges that went quiet in the week. */
  readonly quieted: readonly QuietSpell[];
}

/** Reads the facts of some whole weeks, as a zone has them; by itself the one she is in. */
type Read = (days: DayRange, zone?: string) => Promise<WeekSeen>;

/** The longest window of evidence, and two weeks more: a verdict needs two weekly looks. */
const DAYS_OF_EVIDENCE = 752;

/** Reads what the findings rest on, whichever week it is. */
export async function readEvidence() {
  const [facts, settings, marks, touches, first] = await Promise.all([
    readFacts(db, addDays(today(), -DAYS_OF_EVIDENCE)),
    readSettings(db),
    allMarks(db),
    db.touches.toArray(),
    firstVisit(db),
  ]);
  return { facts, settings, marks, touches, first };
}

/** How the page reads what its weeks rest on. */
export interface Reading {
  readonly week: Read;
  /** The same answer for all who ask. */
  readonly evidence: () => ReturnType<typeof readEvidence>;
}

/** Reads what the five steps show beyond the week's facts. */
export async function readAsked(
  seen: WeekSeen,
  { goals, saved }: Known,
  read: Reading,
): Promise<Asked> {
  const { days } = seen;
  const { facts, settings, marks, touches, first } = await read.evidence();
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
    decided: weeksIn(days) === 1 ? seen : await read.week(firstWeekOf(days)),
    settings,
    leads: openInOrder(facts.leads, look.today),
    earlier,
    commitment: keptSoFar(before, touches, look),
    quieted: await quietedIn(db, spanOf(days, seen.zone)),
  };
}

/** Those who wait first, then the rest, the latest first. */
function openInOrder(leads: readonly Lead[], day: Day): Lead[] {
  const open = leads.filter(isOpen);
  const due = waiting(open, day);
  const known = new Set(due);
  const rest = open.filter((lead) => !known.has(lead));
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
