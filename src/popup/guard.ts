/** How long a popup that opened by itself takes no key, in milliseconds from its first paint. */
export const REFUSING = 700;
/** So many keys in that time are typing that goes on: the popup gives way. */
const TYPING = 2;

/** What protects typing that goes on from a popup that opened by itself. */
export interface Guard {
  /** When the popup was first painted, `null` before. */
  readonly shownAt: number | null;
  readonly refused: number;
  /** When she last chose by key, `null` before. */
  readonly choseAt: number | null;
  /** She has turned to the popup, by the pointer or with Tab: nobody's prose holds either. */
  readonly turnedTo: boolean;
}

export const FIRST_GUARD: Guard = { shownAt: null, refused: 0, choseAt: null, turnedTo: false };

/** What becomes of a key. */
export type Verdict = 'take' | 'refuse' | 'close';

/** What a key is to the screen: `turn` goes to a field on purpose, `written` lands in one, `none` is no choice. */
export type KeyKind = 'choice' | 'turn' | 'written' | 'none';

/**
 * Decides about one key of a popup that opened by itself: none is taken in the first 700 ms, and
 * two in that time close it; later any key that is no choice closes it, until she has turned to it.
 * A choice alone does not turn her to it, since words begin with the letters of choices; but who
 * pauses over the field that her choice opened, and then writes, means the field.
 * @param now by the same clock as `shownAt`, in milliseconds
 */
export function guardKey(
  guard: Guard,
  kind: KeyKind,
  now: number,
): { readonly verdict: Verdict; readonly guard: Guard } {
  if (guard.turnedTo) return { verdict: 'take', guard };
  if (guard.shownAt === null || now - guard.shownAt < REFUSING) {
    const refused = guard.refused + 1;
    return { verdict: refused >= TYPING ? 'close' : 'refuse', guard: { ...guard, refused } };
  }
  switch (kind) {
    case 'choice':
      return { verdict: 'take', guard: { ...guard, choseAt: now } };
    case 'turn':
      return turned(guard);
    case 'written':
      return guard.choseAt !== null && now - guard.choseAt >= REFUSING
        ? turned(guard)
        : { verdict: 'close', guard };
    case 'none':
      return { verdict: 'close', guard };
  }
}

const turned = (guard: Guard) =>
  ({ verdict: 'take', guard: { ...guard, turnedTo: true } }) as const;
