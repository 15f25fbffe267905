/** The last press of a button or a key. */
export interface Gesture {
  readonly at: number;
  /** Where the pointer was, or `null` for a key. */
  readonly point: Pick<MouseEvent, 'clientX' | 'clientY'> | null;
}

/** Media that starts within this many milliseconds of a gesture on it was started by it. */
const GESTURE_LIFE = 1000;

/**
 * Whether a gesture started some media: it came just before, and was a press on the media, or on a
 * button that lies over it, or a key to it. A click elsewhere that happens to bring a muted clip
 * along starts nothing.
 */
export function started({ at, point }: Gesture, media: Element, now: number): boolean {
  const { x, y, right, bottom } = media.getBoundingClientRect();
  const isOn =
    point === null
      ? document.activeElement === media
      : point.clientX >= x &&
        point.clientX <= right &&
        point.clientY >= y &&
        point.clientY <= bottom;
  return isOn && now - at < GESTURE_LIFE;
}
