import type { Instant } from './calendar.ts';
import { MINUTE } from './duration.ts';
import type { Surface } from './surface.ts';

/** How long watched media holds presence after the last input. */
export const MEDIA_HOLD = 30 * MINUTE;

/** How long a frame that has the focus, whose input nobody sees, holds presence after the last input. */
export const FRAME_HOLD = 5 * MINUTE;

/** The shortest and the longest silence that may end a visit, in seconds. */
export const SHORTEST_IDLE = 15;
export const LONGEST_IDLE = 600;

/** What the user may choose about presence. */
export interface PresenceRules {
  /** Seconds without evidence after which presence ends. */
  readonly idleSeconds: number;
  /** Whether watched media on a visible page counts while another window has the focus. */
  readonly aside: boolean;
}

/**
 * Everything a page shows of the person before it, at one instant. All `at` are milliseconds of one
 * monotonic clock; `wall` is the same instant by the wall clock.
 */
export interface Sighting {
  readonly at: number;
  readonly wall: Instant;
  readonly surface: Surface;
  readonly visible: boolean;
  /** `document.hasFocus()`, which stays true while a frame of the page has the focus. */
  readonly focused: boolean;
  readonly inFrame: boolean;
  /** Our own popup is open over the page. */
  readonly popup: boolean;
  /** Media plays that is unmuted, full screen or was started by a trusted gesture. */
  readonly watching: boolean;
  readonly fullScreen: boolean;
  /** When the last trusted input came; before the first, never. */
  readonly inputAt: number;
  /** When the last key, paste or composition came; before the first, never. */
  readonly keyAt: number;
  /** The page is about to be left; it may come back from the browser's cache. */
  readonly gone: boolean;
}

/** When a person last gave a sign: by an input, and by anything that counts as one. */
export interface Evidence {
  readonly input: number;
  readonly sure: number;
}

/** Earlier than anything. */
export const NEVER = -Infinity;

export const NO_EVIDENCE: Evidence = { input: NEVER, sure: NEVER };

/** Whether this sighting is an arrival: load, return, focus, becoming visible, or a new surface. */
const arrives = (before: Sighting | null, now: Sighting): boolean =>
  now.visible &&
  now.focused &&
  (before === null ||
    before.gone ||
    !before.visible ||
    !before.focused ||
    before.surface !== now.surface);

/** Up to when media or a frame vouches for a person who gave her last input at `input`. */
function heldUntil(before: Sighting | null, now: Sighting, input: number): number {
  const media = now.watching || before?.watching ? input + MEDIA_HOLD : NEVER;
  const frame = now.inFrame || before?.inFrame ? input + FRAME_HOLD : NEVER;
  return Math.min(now.at, Math.max(media, frame));
}

/**
 * The evidence after a sighting. An input that came while neither this sighting nor the one before
 * had the focus is somebody's hand over a window that is not in use, and counts for nothing, unless
 * our own popup has the focus: what is typed there is evidence too.
 */
export function evidenceAfter(
  evidence: Evidence,
  before: Sighting | null,
  now: Sighting,
): Evidence {
  const attended = now.visible && (now.focused || now.popup || (before?.focused ?? false));
  const input = Math.max(
    evidence.input,
    attended ? now.inputAt : NEVER,
    arrives(before, now) ? now.at : NEVER,
  );
  const held = attended ? heldUntil(before, now, input) : NEVER;
  return { input, sure: Math.max(evidence.sure, input, held) };
}

/**
 * Milliseconds of silence between the last evidence and the next sign, or `end` if there was none.
 * Media and frames that were on at the sighting before leave no silence between.
 */
export function silence(evidence: Evidence, after: Evidence, end: number): number {
  const next = after.input > evidence.sure ? after.input : after.sure;
  return (next > evidence.sure ? Math.min(next, end) : end) - evidence.sure;
}
