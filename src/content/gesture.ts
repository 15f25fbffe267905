/** A press of a button or a key, and where it was. */
export interface Gesture {
  readonly at: number;
  /** Where the pointer was, or `null` for a key. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** What had the focus; held weakly, since the page may throw it away. */
  readonly target: WeakRef<Element> | null;
}

/** Media that starts within this many milliseconds of a gesture on it was started by it. */
const GESTURE_LIFE = 1000;

let last = { x: NaN, y: NaN };

/** Whether the pointer really moved: browsers also report a move when the page moves under it. */
export function isMoved({ screenX: x, screenY: y }: PointerEvent): boolean {
  const moved = x !== last.x || y !== last.y;
  if (moved) last = { x, y };
  return moved;
}

export function gestureOf(event: Event): Gesture {
  const { target, timeStamp: at } = event;
  const point = event instanceof PointerEvent ? { x: event.clientX, y: event.clientY } : null;
  return { at, point, target: target instanceof Element ? new WeakRef(target) : null };
}

/**
 * Whether a gesture started some media: it came just before, and on the media or on a button that
 * lies over it. A click elsewhere that happens to bring a muted clip along starts nothing.
 */
export function started(gesture: Gesture | null, media: Element, now: number): boolean {
  if (gesture === null || now - gesture.at > GESTURE_LIFE) return false;
  const point = gesture.point ?? middleOf(gesture.target?.deref());
  if (point === null) return false;
  const { left, right, top, bottom } = media.getBoundingClientRect();
  return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
}

/** The middle of the element a key went to; a key that went to the whole page is on no media. */
function middleOf(target: Element | undefined): Gesture['point'] {
  if (target === undefined || target === document.body || target === document.documentElement)
    return null;
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
