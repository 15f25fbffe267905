import type { Instant } from './calendar.ts';
import { HOUR, MINUTE, SECOND } from './duration.ts';
import { ASK_GAP, CAPPED_KINDS, type OpeningKind, QUIET_AFTER_KEY } from './nudge.ts';
import type { NudgeRules, SessionNow, ShownNudge } from './nudging.ts';
import type { AskingMode } from './settings.ts';

/** So many dismissals in a row quiet a kind. */
export const DISMISSALS = 3;
/** For so long, in milliseconds: a week, whatever the clocks do meanwhile. */
export const QUIET_FOR = 7 * 24 * HOUR;
/** Rows further ahead than this were written by a clock that was wrong, in milliseconds. */
const LONGEST_AHEAD = 24 * HOUR;
/** One session in so many is left alone, where she wants a fair comparison. */
const HELD_OUT_OF = 5;

/** Whether it is the turn of this session to be asked for. */
export function isItsTurn({ firstOfHalfDay, unusual }: SessionNow, mode: AskingMode): boolean {
  switch (mode) {
    case 'usual':
      return firstOfHalfDay;
    case 'only when unusual':
      return unusual;
    case 'every session':
      return true;
    case 'only the badge':
    case 'never':
      return false;
  }
}

/**
 * Whether the day's cap and the gap of 20 minutes leave room for one more.
 * A clock that was set back leaves rows in the future. Up to a day ahead they count, since quiet is
 * the safe side; beyond that they would keep it quiet for years.
 */
export function isUnderCap(
  now: Instant,
  history: readonly ShownNudge[],
  { perDay, dayStart }: NudgeRules,
): boolean {
  const shown = history.filter(
    ({ kind, shownAt }) =>
      CAPPED_KINDS.some((capped) => capped === kind) && shownAt <= now + LONGEST_AHEAD,
  );
  return (
    shown.filter(({ shownAt }) => shownAt >= dayStart).length < perDay &&
    shown.every(({ shownAt }) => now - shownAt >= ASK_GAP)
  );
}

/**
 * Whether a kind was dismissed three times in a row, the last time less than a week ago. That she is
 * on task teaches as much as a dismissal.
 */
export function isTiring(kind: OpeningKind, history: readonly ShownNudge[], now: Instant): boolean {
  const last = history
    .filter((nudge) => nudge.kind === kind && nudge.answer !== null)
    .toSorted((one, other) => other.shownAt - one.shownAt)
    .slice(0, DISMISSALS);
  return isPutAside(last) && now - (last[0]?.shownAt ?? 0) < QUIET_FOR;
}

/** Whether answered nudges of one kind, the last of them in a row, quiet it. */
export const isPutAside = (last: readonly ShownNudge[]): boolean =>
  last.length === DISMISSALS &&
  last.every(({ answer }) => answer === 'dismissed' || answer === 'on task');

/** Seconds until nothing is interrupted any more; 0 when that is now. What plays or fills the screen is looked at again in a minute. */
export function secondsToCalm({ keyAgo, fullScreen, audible }: SessionNow): number {
  const typing = keyAgo === null ? 0 : Math.max(0, QUIET_AFTER_KEY - keyAgo);
  return Math.max(typing, fullScreen || audible ? MINUTE / SECOND : 0);
}

/**
 * Whether a session is one of the fifth that is left alone: drawn by its id, which is random, so that
 * a worker that starts again draws the same.
 */
export function isHeldOut(sessionId: string): boolean {
  let hash = 0;
  for (const letter of sessionId) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % HELD_OUT_OF === 0;
}
