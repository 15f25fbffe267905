import { type Account, accountOf, type Going, trimOf, type Visiting } from './account.ts';
import type { Instant } from './calendar.ts';
import { MINUTE, SECOND } from './duration.ts';
import {
  type Evidence,
  evidenceAfter,
  type PresenceRules,
  type Sighting,
  silence,
} from './presence.ts';
import type { Surface } from './surface.ts';
import type { VisitEnd } from './visit.ts';

/** The longest step between two sightings of one visit: ticks come every second. */
export const LONGEST_STEP = 5 * SECOND;

/** A blur shorter than this does not break a visit. */
export const BLUR_TOLERANCE = 5 * SECOND;

/** How far the two clocks may drift apart before the wall clock was set. */
export const CLOCK_TOLERANCE = 2 * SECOND;

/** After so long an absence, what was typed before is no longer typed "in this visit". */
const TYPING_FORGOTTEN = 10 * MINUTE;

export interface Effect {
  /** `so far` only where it must be said at once; the rest is up to whoever reports. */
  readonly state: 'arrived' | 'so far' | 'left';
  readonly account: Account;
}

export interface Stepped {
  readonly state: Visiting;
  readonly effects: readonly Effect[];
}

/** What one step works with; each phase hands on a new state and adds to the effects. */
interface Step {
  readonly now: Sighting;
  readonly limit: number;
  readonly newId: () => string;
  readonly effects: Effect[];
}

/**
 * Takes one sighting in. A visit lives only on sightings at most `LONGEST_STEP` apart, so its
 * seconds, the sum of the steps, equal the difference of two readings of the monotonic clock.
 *
 * @param newId gives the id of a visit that begins
 */
export function step(
  before: Visiting,
  sighting: Sighting,
  rules: PresenceRules,
  newId: () => string,
): Stepped {
  const now = rules.aside && isAside(before, sighting) ? { ...sighting, focused: true } : sighting;
  const it: Step = { now, limit: rules.idleSeconds * SECOND, newId, effects: [] };
  const evidence = evidenceAfter(before.evidence, before.last, now);
  const whole = breakOff(before, evidence, it);
  const offset = whole.going === null ? now.wall - now.at : whole.offset;
  const seen = { ...whole, offset, evidence, last: now };
  const after = seen.going === null ? seen : goOn(seen, seen.going, it);
  const fresh = evidence.sure > before.evidence.sure && evidence.sure >= after.endedAt;
  const begun = after.going === null && fresh && mayBegin(before.last, evidence, it);
  // Only a visit that was cut leaves a return that is later than the evidence.
  const from = before.backAt > before.evidence.sure ? before.backAt : evidence.sure;
  const state = begun ? begin(after, from, now.surface, it) : after;
  return { state, effects: it.effects };
}

/**
 * Whether media that is watched from another window stands for the focus: in a visit that goes on,
 * or from where it began to play. One that played on while a later visit took over does not come
 * back by itself, or two windows would take the seconds from each other in turns.
 */
function isAside({ going, last }: Visiting, { visible, watching }: Sighting): boolean {
  return visible && watching && (going !== null || !(last?.visible && last.watching));
}

/** Whether a visit goes on that was not looked at for longer than ticks allow. */
export const isLate = ({ going, last }: Visiting, at: number): boolean =>
  going !== null && last !== null && at - last.at > LONGEST_STEP;

/** Ends the visit where nothing, or nobody, was seen since the sighting before. */
function breakOff(state: Visiting, evidence: Evidence, it: Step): Visiting {
  const { going, last, offset } = state;
  const { now } = it;
  if (going === null || last === null) return state;
  const { sure } = state.evidence;
  // Who looked away left, and a silence that ends in leaving counts.
  const idle = silence(state.evidence, evidence, going.blur ?? now.at) >= it.limit;
  if (isLate(state, now.at))
    return end(state, going, idle ? sure : lastSeen(last.at, evidence.input), 'gap', it);
  if (idle) return end(state, going, sure, 'idle', it);
  const set = now.wall - now.at;
  if (Math.abs(set - offset) <= CLOCK_TOLERANCE) return state;
  const ended = end(state, going, last.at, 'clock', it);
  // Of a person who looks away nothing shows that she is still there by the new clock.
  if (going.blur !== null) return ended;
  // The step in which the clock was set belongs to the new visit, so that no second is lost.
  const next = { ...going, id: it.newId(), start: last.at, silent: true };
  return { ...ended, offset: set, going: next };
}

/** Where a gap begins: at the last tick, or at an input that came soon after it. */
const lastSeen = (tick: number, input: number): number =>
  input - tick > LONGEST_STEP ? tick : Math.max(tick, input);

/** What this sighting does to a visit that was whole until now. */
function goOn(state: Visiting, going: Going, it: Step): Visiting {
  const { now } = it;
  if (now.gone) return end(state, going, now.at, 'left', it);
  if (!now.visible) return end(state, going, now.at, 'hidden', it);
  if (!now.focused && !now.popup) return lookAway(state, going, it);
  // The focus may come back between two ticks, after longer than a blur may last.
  if (isAway(going, now.at)) return end(state, going, now.at, 'unfocused', it);
  const told = tellAtLast(state, { ...going, blur: null }, it);
  if (now.surface !== going.surface) {
    return begin(end(state, told, now.at, 'surface', it), now.at, now.surface, it);
  }
  if (going.blur === null || told.silent) return { ...state, going: told };
  tell(state, 'so far', told, it);
  return { ...state, going: told, backAt: now.at };
}

function lookAway(state: Visiting, going: Going, it: Step): Visiting {
  const away = { ...going, blur: going.blur ?? it.now.at };
  if (isAway(away, it.now.at) || it.now.surface !== going.surface)
    return end(state, away, it.now.at, 'unfocused', it);
  return { ...state, going: away };
}

const isAway = ({ blur }: Going, at: number): boolean =>
  blur !== null && at - blur >= BLUR_TOLERANCE;

/** A visit that began without a sign is told once there is one. */
function tellAtLast(state: Visiting, going: Going, it: Step): Going {
  if (!going.silent || state.evidence.sure <= going.start) return going;
  const told = { ...going, silent: false };
  tell(state, 'arrived', told, it);
  return told;
}

/** A sign from before a stretch that nobody saw, as a key just before a sleep, begins nothing. */
function mayBegin(last: Sighting | null, { sure }: Evidence, { now, limit }: Step): boolean {
  const seenOn = last !== null && now.at - last.at <= LONGEST_STEP;
  const reach = seenOn ? limit : LONGEST_STEP;
  return now.visible && now.focused && !now.gone && now.at - sure < reach;
}

function begin(state: Visiting, start: number, surface: Surface, it: Step): Visiting {
  const going: Going = { id: it.newId(), surface, start, blur: null, silent: false };
  const away = start - state.endedAt >= TYPING_FORGOTTEN;
  const next = { ...state, going, typingSince: away ? state.endedAt : state.typingSince };
  tell(next, 'arrived', going, it);
  return next;
}

/** Ends a visit at an instant, or at the blur if that came before. */
function end(state: Visiting, going: Going, at: number, why: VisitEnd, it: Step): Visiting {
  const until = Math.max(going.start, Math.min(at, going.blur ?? at));
  const nobodyCame = going.silent && (why === 'idle' || why === 'gap' || why === 'clock');
  if (!nobodyCame) {
    const account = accountOf(state, going, until, it.now);
    const trimmed = trimOf(state, until, why, it.now);
    it.effects.push({ state: 'left', account: { ...account, endedBy: why, trimmed } });
  }
  return { ...state, going: null, endedAt: until };
}

function tell(state: Visiting, kind: 'arrived' | 'so far', going: Going, it: Step): void {
  it.effects.push({ state: kind, account: accountOf(state, going, it.now.at, it.now) });
}

/**
 * Forgets a visit that the store ended at `cutAt`, since a later one began elsewhere. The person
 * is back only with a sign after that instant, and the next step begins a new visit at it.
 */
export function cut(state: Visiting, visitId: string, cutAt: Instant): Visiting {
  if (state.going?.id !== visitId) return state;
  const at = cutAt - state.offset;
  const sure = Math.min(state.evidence.sure, at);
  return { ...state, going: null, endedAt: at, evidence: { ...state.evidence, sure } };
}
