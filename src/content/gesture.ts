/** The last press of a button or a key. */
export interface Gesture {
  readonly at: number;
  /** Where the pointer was, or `null` for a key. */
  readonly point: Pick<MouseEvent, 'clientX' | 'clientY'> | null;
}

/** Media that starts within this many milliseconds of a gesture on it was started by it. */
const GESTURE_LIFE = 1000;

/**
 * Whether a gesture started some media: it came just before, and on the media or on a button that
 * lies over it. A click elsewhere that happens to bring a muted clip along starts nothing.
 */
export function started({ at, point }: Gesture, media: Element, now: number): boolean {
  const { x, y, right, bottom } = media.getBoundingClientRect();
  const { clientX, clientY } = point ?? middleOf(document.activeElement);
  return (
    now - at < GESTURE_LIFE && clientX >= x && clientX <= right && clientY >= y && clientY <= bottom
  );
}

/** The middle of the element a key goes to; a key that goes to the whole page is on no media. */
function middleOf(active: Element | null): NonNullable<Gesture['point']> {
  if (active === null || active === document.body) return { clientX: NaN, clientY: NaN };
  const { x, y, width, height } = active.getBoundingClientRect();
  return { clientX: x + width / 2, clientY: y + height / 2 };
}
