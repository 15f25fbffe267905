import type { Instant } from './calendar.ts';
import { HOUR, MINUTE, SECOND } from './duration.ts';
import type { Purpose } from './session.ts';
import type { AskingMode, StandingAnswer } from './settings.ts';

/** `asked` is the question the user opened herself: it counts for no cap, and is not put again. */
export type NudgeKind = 'start' | 'asked' | 'plan end' | 'follow-up' | 'drift' | 'budget';

/** A question or a reminder that was shown, and what became of it. */
export interface Nudge {
  readonly id: string;
  readonly shownAt: Instant;
  readonly kind: NudgeKind;
  readonly sessionId: string | null;
  readonly leadId: string | null;
  /** `null` until it is answered or dismissed. */
  readonly answer: 'answered' | 'dismissed' | 'left' | null;
  readonly answeredAt: Instant | null;
  readonly updatedAt: Instant;
}

/** Seconds of attention in a session before it is asked for. */
export const ASK_AFTER = 10;
/** How many questions open by themselves on one day. */
export const DAILY_CAP = 4;
/** The least time between two questions that open by themselves, in milliseconds. */
export const ASK_GAP = 20 * MINUTE;
/** Seconds without a key before anything may open over a page. */
export const QUIET_AFTER_KEY = 60;

/** What the decision to ask rests on; everything in it is already known, so deciding reads nothing. */
export interface AskFacts {
  readonly sessionId: string;
  readonly purpose: Purpose;
  /** Seconds in this session so far. */
  readonly attention: number;
  /** The standing answer that holds here and now. */
  readonly standing: StandingAnswer | null;
  readonly mode: AskingMode;
  /** She said "Don't ask today". */
  readonly notToday: boolean;
  readonly workingTime: boolean;
  /** No earlier session of this half of the day on this platform was long enough to be asked for. */
  readonly firstOfHalfDay: boolean;
  /** Everything shown since `dayStart`, in the last `ASK_GAP`, or for this session. */
  readonly history: readonly Pick<Nudge, 'kind' | 'sessionId' | 'shownAt'>[];
  /** When the local day began. */
  readonly dayStart: Instant;
  /** Seconds since the last key in this visit, `null` if there was none. */
  readonly keyAgo: number | null;
  readonly fullScreen: boolean;
  readonly now: Instant;
}

/** What to do about a session that may want a purpose. `again` is in seconds. */
export type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wait'; readonly again: number }
  | { readonly kind: 'badge'; readonly again: number | null }
  | { readonly kind: 'popup' };

/**
 * Decides whether the question opens by itself, waits on the badge, or is not put at all.
 * "Every session" means every one: it asks for no hours, no cap and no gap, only for a calm moment.
 */
export function decideAsk(facts: AskFacts): Asking {
  if (isSettled(facts)) return { kind: 'nothing' };
  if (facts.attention < ASK_AFTER) return { kind: 'wait', again: ASK_AFTER - facts.attention };
  if (!mayOpen(facts)) return { kind: 'badge', again: null };
  const again = secondsToCalm(facts);
  return again === 0 ? { kind: 'popup' } : { kind: 'badge', again };
}

function isSettled(facts: AskFacts): boolean {
  return (
    facts.purpose !== 'unstated' ||
    facts.standing !== null ||
    facts.mode === 'never' ||
    facts.notToday
  );
}

function mayOpen(facts: AskFacts): boolean {
  if (facts.history.some((nudge) => isQuestionOf(facts.sessionId, nudge))) return false;
  switch (facts.mode) {
    case 'never':
    case 'only the badge':
      return false;
    case 'every session':
      return true;
    case 'usual':
      return facts.workingTime && facts.firstOfHalfDay && isUnderCap(facts);
  }
}

function isQuestionOf(sessionId: string, nudge: Pick<Nudge, 'kind' | 'sessionId'>): boolean {
  return nudge.sessionId === sessionId && (nudge.kind === 'start' || nudge.kind === 'asked');
}

/** Rows further ahead than this were written by a clock that was wrong, in milliseconds. */
const LONGEST_AHEAD = 24 * HOUR;

/**
 * A clock that was set back leaves rows in the future. Up to a day ahead they count, since quiet is
 * the safe side; beyond that they would keep it quiet for years.
 */
function isUnderCap({ history, dayStart, now }: AskFacts): boolean {
  const shown = history.filter(
    ({ kind, shownAt }) => kind === 'start' && shownAt <= now + LONGEST_AHEAD,
  );
  return (
    shown.filter((nudge) => nudge.shownAt >= dayStart).length < DAILY_CAP &&
    shown.every((nudge) => now - nudge.shownAt >= ASK_GAP)
  );
}

/** Seconds until nothing is interrupted any more; 0 when that is now. Full screen is looked at again in a minute. */
function secondsToCalm({ keyAgo, fullScreen }: AskFacts): number {
  const typing = keyAgo === null ? 0 : Math.max(0, QUIET_AFTER_KEY - keyAgo);
  return Math.max(typing, fullScreen ? MINUTE / SECOND : 0);
}
