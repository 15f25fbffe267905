import { type Gesture, gestureOf, isMoved } from './gesture.ts';

/** What shows that a hand is on the page. Scrolling does not: pages scroll by themselves. */
const TOUCHED = ['pointermove', 'pointerdown', 'wheel', 'touchstart', 'touchmove', 'drop'];

/** What shows that something is being written. */
const WRITTEN = ['keydown', 'compositionstart', 'compositionupdate', 'paste'];

/** Dictation and emoji pickers write without a key; scripts can too, so this proves nobody present. */
const FILLED = ['input'];

export const INPUT_EVENTS: readonly string[] = [...TOUCHED, ...WRITTEN, ...FILLED];

/** When input came last, in milliseconds of the monotonic clock; never what it was. */
export interface Input {
  inputAt: number | null;
  keyAt: number | null;
  /** The last press of a button or key: the media under it is media that somebody started. */
  gesture: Gesture | null;
}

/** Remembers when an input came; whether it shows that a person is there. */
export function remember(input: Input, event: Event): boolean {
  const { type, timeStamp: at } = event;
  if (!event.isTrusted || (type === 'pointermove' && !isMoved(event as PointerEvent))) return false;
  if (!TOUCHED.includes(type)) input.keyAt = at;
  if (FILLED.includes(type)) return false;
  input.inputAt = at;
  if (type === 'pointerdown' || type === 'keydown') input.gesture = gestureOf(event);
  return true;
}

/** How long after an input in any frame the browser calls the page activated, in milliseconds. */
const ACTIVATION = 5000;

/**
 * A page that is activated while one of its frames has the focus was touched in that frame, where
 * nobody else can see it. It may have been a key: better no question than one over a message.
 */
export function rememberFrame(input: Input, at: number): void {
  const known = input.inputAt ?? -Infinity;
  const seen = known < at - ACTIVATION ? at : known;
  input.inputAt = seen;
  input.keyAt = Math.max(input.keyAt ?? -Infinity, seen);
}
