import type { Instant } from './calendar.ts';
import { SECOND } from './duration.ts';
import { type Evidence, NEVER, NO_EVIDENCE, type Sighting } from './presence.ts';
import type { Surface } from './surface.ts';
import type { Trim, VisitEnd } from './visit.ts';

/** What a visit is or was, as it is reported. */
export interface Account {
  readonly visitId: string;
  readonly surface: Surface;
  readonly start: Instant;
  readonly end: Instant;
  readonly seconds: number;
  /** `null` while the visit goes on. */
  readonly endedBy: VisitEnd | null;
  readonly trimmed: Trim | null;
  /** Seconds since the last key on this page; `null` if there was none. */
  readonly keyAgo: number | null;
  readonly typed: boolean;
  readonly fullScreen: boolean;
}

/** A visit that goes on; all times are monotonic milliseconds. */
export interface Going {
  readonly id: string;
  readonly surface: Surface;
  readonly start: number;
  /** When the focus went away; `null` while it is here. */
  readonly blur: number | null;
  /** Begun without a sign, after a set clock, and told to nobody until one comes. */
  readonly silent: boolean;
}

export interface Visiting {
  /** Wall clock less monotonic clock: it places the visits, and moves only when the clock was set. */
  readonly offset: number;
  readonly last: Sighting | null;
  readonly evidence: Evidence;
  readonly going: Going | null;
  /** When the focus last came back to a visit that went on. */
  readonly backAt: number;
  /** When the last visit ended; before the first, never. */
  readonly endedAt: number;
  /** Keys before this belong to an earlier visit to the platform. */
  readonly typingSince: number;
}

export const NOBODY: Visiting = {
  offset: 0,
  last: null,
  evidence: NO_EVIDENCE,
  going: null,
  backAt: NEVER,
  endedAt: NEVER,
  typingSince: NEVER,
};

/** The visit that goes on as it stands at the last sighting, or `null`. */
export function accountNow(state: Visiting): Account | null {
  const { going, last } = state;
  if (going === null || last === null || going.silent) return null;
  return accountOf(state, going, going.blur ?? last.at, last);
}

/** The visit as it stands when `until` is its end. */
export function accountOf(
  { offset, typingSince }: Visiting,
  { id, surface, start }: Going,
  until: number,
  { at, keyAt, fullScreen }: Sighting,
): Account {
  const typed = isTyped(typingSince, keyAt);
  return {
    visitId: id,
    surface,
    start: offset + start,
    end: offset + until,
    seconds: (until - start) / SECOND,
    endedBy: null,
    trimmed: null,
    keyAgo: typed ? (at - keyAt) / SECOND : null,
    typed,
    fullScreen,
  };
}

/** Whether anything was typed since the person came, or came back after a long absence. */
export const isTyped = (typingSince: number, keyAt: number): boolean =>
  keyAt > NEVER && keyAt >= typingSince;

/** A silence that was seen up to now, or up to the gap, and does not count. */
export function trimOf(
  { last }: Visiting,
  until: number,
  why: VisitEnd,
  now: Sighting,
): Trim | null {
  const seen = why === 'idle' ? now.at : why === 'gap' ? (last?.at ?? until) : until;
  return seen > until ? { seconds: (seen - until) / SECOND, why } : null;
}
