/** How long a popup that opened by itself takes no key, in milliseconds from its first paint. */
export const REFUSING = 700;
/** So many keys in that time are typing that goes on: the popup gives way. */
const TYPING = 2;

/** What protects typing that goes on from a popup that opened by itself. */
export interface Guard {
  /** When the popup was first painted, `null` before. */
  readonly shownAt: number | null;
  readonly refused: number;
  /** She has turned to the popup: a key it knows was pressed, or the pointer. */
  readonly turnedTo: boolean;
}

export const FIRST_GUARD: Guard = { shownAt: null, refused: 0, turnedTo: false };

/** What becomes of a key. */
export type Verdict = 'take' | 'refuse' | 'close';

/**
 * Decides about one key of a popup that opened by itself: none is taken in the first 700 ms, and
 * two in that time close it; later any key that is no choice closes it, until she has turned to it.
 * @param now by the same clock as `shownAt`, in milliseconds
 */
export function guardKey(
  guard: Guard,
  isChoice: boolean,
  now: number,
): { readonly verdict: Verdict; readonly guard: Guard } {
  if (guard.turnedTo) return { verdict: 'take', guard };
  if (guard.shownAt === null || now - guard.shownAt < REFUSING) {
    const refused = guard.refused + 1;
    return { verdict: refused >= TYPING ? 'close' : 'refuse', guard: { ...guard, refused } };
  }
  return isChoice
    ? { verdict: 'take', guard: { ...guard, turnedTo: true } }
    : { verdict: 'close', guard };
}
