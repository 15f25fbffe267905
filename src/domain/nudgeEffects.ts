import type { Instant } from './calendar.ts';
import { HOUR, MINUTE } from './duration.ts';
import type { Lead, Touch } from './lead.ts';
import type { Nudge, OpeningKind } from './nudge.ts';
import type { Review } from './review.ts';

/** What she did after a nudge; `kept back` was never shown. */
export type Effect =
  | 'left'
  | 'follow-up done'
  | 'lead logged'
  | 'review made'
  | 'ignored'
  | 'kept back';

/** A session as the comparison needs it. */
export interface SessionTime {
  readonly id: string;
  /** Seconds in all. */
  readonly attention: number;
  /** When its last visit ended. */
  readonly end: Instant;
}

export interface NudgeRows {
  readonly nudges: readonly Nudge[];
  readonly sessions: readonly SessionTime[];
  readonly leads: readonly Pick<Lead, 'sessionId' | 'createdAt'>[];
  readonly touches: readonly Pick<Touch, 'at'>[];
  /** Finished reviews. */
  readonly reviews: readonly Pick<Review, 'savedAt'>[];
}

/** Whoever closes the page within a minute left because of it. */
const LEFT_WITHIN = MINUTE;
/** A contact within half an hour was the follow-up. */
const DONE_WITHIN = 30 * MINUTE;
/** A review that was finished within a day came of being told that it is ready. */
const REVIEWED_WITHIN = 24 * HOUR;
/** With fewer sessions than this on either side nothing can be said. */
export const ENOUGH_SESSIONS = 12;
/** Standard errors to each side that hold 80 % of a normal distribution. */
const EIGHTY_PERCENT = 1.2816;
const SECONDS_IN_MINUTE = 60;

/** Rows by what they are looked up by: years hold thousands of each. */
interface Known {
  readonly sessions: ReadonlyMap<string, SessionTime>;
  /** The last lead of each session. */
  readonly lastLead: ReadonlyMap<string, Instant>;
  /** When contacts were, in order. */
  readonly touched: readonly Instant[];
  /** When reviews were finished, in order. */
  readonly reviewed: readonly Instant[];
}

function knownOf({ sessions, leads, touches, reviews }: Omit<NudgeRows, 'nudges'>): Known {
  const lastLead = new Map<string, Instant>();
  for (const { sessionId, createdAt } of leads)
    if (sessionId !== null)
      lastLead.set(sessionId, Math.max(createdAt, lastLead.get(sessionId) ?? createdAt));
  return {
    sessions: new Map(sessions.map((session) => [session.id, session])),
    lastLead,
    touched: inOrder(touches.map(({ at }) => at)),
    reviewed: inOrder(reviews.flatMap(({ savedAt }) => savedAt ?? [])),
  };
}

const inOrder = (instants: readonly Instant[]): Instant[] =>
  instants.toSorted((one, other) => one - other);

/** What became of one nudge; the first that holds. */
function effectOf({ heldOut, shownAt, kind, sessionId, answer }: Nudge, known: Known): Effect {
  if (heldOut) return 'kept back';
  if (answer === 'left') return 'left';
  const review = firstFrom(known.reviewed, shownAt);
  if (kind === 'review' && review !== undefined && review <= shownAt + REVIEWED_WITHIN)
    return 'review made';
  const touch = firstFrom(known.touched, shownAt);
  if (touch !== undefined && touch <= shownAt + DONE_WITHIN) return 'follow-up done';
  const lead = known.lastLead.get(sessionId ?? '');
  if (lead !== undefined && lead >= shownAt) return 'lead logged';
  const session = known.sessions.get(sessionId ?? '');
  return session !== undefined && session.end <= shownAt + LEFT_WITHIN ? 'left' : 'ignored';
}

/** The first of some instants in order that is not before another; half of them fall away each time. */
function firstFrom(sorted: readonly Instant[], at: Instant): Instant | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

/** What became of each of some nudges, in their order. */
export function effectsOf(nudges: readonly Nudge[], rows: Omit<NudgeRows, 'nudges'>): Effect[] {
  const known = knownOf(rows);
  return nudges.map((nudge) => effectOf(nudge, known));
}

/** How a kind of nudge has done. */
export interface KindEffects {
  readonly kind: OpeningKind;
  readonly shown: number;
  readonly actedOn: number;
  /** Of its answers, those that closed it. */
  readonly dismissed: number;
}

/** A row per kind that was ever shown, in the order given. */
export function effectsByKind(kinds: readonly OpeningKind[], rows: NudgeRows): KindEffects[] {
  return kinds.flatMap((kind) => {
    const own = rows.nudges.filter((nudge) => nudge.kind === kind && !nudge.heldOut);
    if (own.length === 0) return [];
    const effects = effectsOf(own, rows);
    return {
      kind,
      shown: own.length,
      actedOn: effects.filter((effect) => effect !== 'ignored').length,
      dismissed: own.filter(({ answer }) => answer === 'dismissed').length,
    };
  });
}

/** Minutes that a nudge saves in a session, with the range that holds the truth 8 times in 10. */
export type Comparison =
  | {
      readonly kind: 'too few';
      readonly nudged: number;
      readonly keptBack: number;
      /** Sessions still missing on the side that has fewer. */
      readonly missing: number;
    }
  | {
      readonly kind: 'known';
      readonly nudged: number;
      readonly keptBack: number;
      /** Mean minutes kept back less mean minutes nudged; below 0 the nudge made sessions longer. */
      readonly saved: number;
      readonly low: number;
      readonly high: number;
    };

/** Only between the first that was kept back and the last was chance asked; before it, other times held. */
function whileDrawn(nudges: readonly Nudge[]): Nudge[] {
  const kept = nudges.filter(({ heldOut }) => heldOut).map(({ shownAt }) => shownAt);
  const [first, last] = [Math.min(...kept), Math.max(...kept)];
  return nudges.filter(
    ({ kind, shownAt }) =>
      kind !== 'asked' && kind !== 'plan end' && first <= shownAt && shownAt <= last,
  );
}

/**
 * The fair comparison: sessions in which a nudge was due, those that got it against those drawn to
 * go without. Difference of means; the range by Welch's standard error (B. L. Welch, 1947).
 */
export function compareHeldOut({ nudges, sessions }: NudgeRows): Comparison {
  const drawn = whileDrawn(nudges);
  const idsOf = (heldOut: boolean) =>
    new Set(drawn.filter((nudge) => (nudge.heldOut ?? false) === heldOut).map((n) => n.sessionId));
  const [without, nudgedIds] = [idsOf(true), idsOf(false)];
  const minutesOf = (ids: ReadonlySet<string | null>) =>
    sessions.filter(({ id }) => ids.has(id)).map((one) => one.attention / SECONDS_IN_MINUTE);
  const kept = minutesOf(without);
  // A session whose first nudge was kept back belongs to that side, whatever came after.
  const nudged = minutesOf(new Set([...nudgedIds].filter((id) => !without.has(id))));
  const counts = { nudged: nudged.length, keptBack: kept.length };
  const fewest = Math.min(nudged.length, kept.length);
  if (fewest < ENOUGH_SESSIONS)
    return { kind: 'too few', ...counts, missing: ENOUGH_SESSIONS - fewest };
  const saved = meanOf(kept) - meanOf(nudged);
  const error = Math.sqrt(varianceOf(kept) / kept.length + varianceOf(nudged) / nudged.length);
  const reach = EIGHTY_PERCENT * error;
  return { kind: 'known', ...counts, saved, low: saved - reach, high: saved + reach };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
