import type { Instant } from './calendar.ts';
import { SECOND } from './duration.ts';
import type { Visit, VisitEnd } from './visit.ts';

/** What one message says of a visit; which session it belongs to is found when it is stored. */
export type Claim = Omit<Visit, 'sessionId'>;

/** How final an ending is: what the page itself saw end cannot be taken back, the rest can. */
function finality(endedBy: VisitEnd | null): number {
  switch (endedBy) {
    case null:
    case 'recovered':
    case 'elsewhere':
      return 0;
    case 'left':
    case 'hidden':
    case 'unfocused':
    case 'idle':
    case 'surface':
    case 'clock':
    case 'gap':
    case 'off':
      return 1;
    case 'edited':
      return 2;
  }
}

/** Among endings that can be taken back and claim the same seconds, an end is more than none. */
const OPEN = [null, 'recovered', 'elsewhere'] as const;

/**
 * The one of two claims about the same visit that holds: an ended one beats a live one, among live
 * ones the longer wins. The same two in the other order, or one of them again, change nothing.
 */
export function stronger(one: Claim, other: Claim): Claim {
  const by =
    finality(one.endedBy) - finality(other.endedBy) ||
    one.seconds - other.seconds ||
    OPEN.indexOf(one.endedBy as null) - OPEN.indexOf(other.endedBy as null);
  return by >= 0 ? one : other;
}

/**
 * Whether the rule that a later visit ends an earlier one holds between two. Visits from before the
 * clock was set back and from after it lie on the same hours, and share no second.
 */
export function areComparable(one: Claim, other: Claim): boolean {
  return (
    one.endedBy !== 'edited' && other.endedBy !== 'edited' && one.misplaced === other.misplaced
  );
}

/** Whether `one` started later; of two that started at once, the greater id did. */
export function startedLater(one: Claim, other: Claim): boolean {
  return one.start > other.start || (one.start === other.start && one.id > other.id);
}

/**
 * A visit as it stands once a later one began at `start`: one person is in one place, so a second
 * belongs to the later starter.
 */
export function cutAt<T extends Claim>(visit: T, start: Instant): T {
  if (start >= visit.end) return visit;
  const end = Math.max(start, visit.start);
  const counted = Math.round(visit.seconds * SECOND) - (visit.end - end);
  const seconds = Math.max(0, counted) / SECOND;
  return { ...visit, end, seconds, endedBy: 'elsewhere', trimmed: null };
}

/** What a claim says of the time after an instant, as a visit of its own; `null` if nothing. */
export function restAfter(claim: Claim, at: Instant): Claim | null {
  if (at >= claim.end) return null;
  const start = Math.max(at, claim.start);
  const seconds = Math.min(claim.seconds, (claim.end - start) / SECOND);
  return { ...claim, id: followerOf(claim.id), start, seconds };
}

/** The id of what follows a visit: the same one each time, so that saying it again changes nothing. */
function followerOf(id: string): string {
  const next = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n) % 2n ** 128n;
  const digits = next.toString(16).padStart(32, '0');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
