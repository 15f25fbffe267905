import { NEVER } from '../domain/presence.ts';
import type { Gesture } from './gesture.ts';

/** What shows that a hand is on the page. Scrolling does not: pages scroll by themselves. */
const TOUCHED = ['pointermove', 'pointerdown', 'wheel', 'touchmove', 'drop'];

/** Dictation and emoji pickers write without a key; scripts can too, so this proves nobody present. */
const FILLED = 'input';

export const INPUT_EVENTS: readonly string[] = [
  ...TOUCHED,
  'keydown',
  'compositionupdate',
  'paste',
  FILLED,
];

/** When input came last, in milliseconds of the monotonic clock; never what it was. */
export interface Input {
  inputAt: number;
  keyAt: number;
  gesture: Gesture;
}

export const noInput = (): Input => ({
  inputAt: NEVER,
  keyAt: NEVER,
  gesture: { at: NEVER, point: null },
});

/** Remembers when an input came; whether it shows that a person is there. */
export function remember(input: Input, event: Event): boolean {
  const { type } = event;
  const at = Math.round(event.timeStamp);
  const touch = TOUCHED.includes(type);
  if (!touch) input.keyAt = at;
  if (type === FILLED || (type === 'pointermove' && !isMove(event as PointerEvent))) return false;
  input.inputAt = at;
  if (type === 'pointerdown') input.gesture = { at, point: pointOf(event as PointerEvent) };
  if (type === 'keydown') input.gesture = { at, point: null };
  return true;
}

const pointOf = ({ clientX, clientY }: PointerEvent) => ({ clientX, clientY });

/** Browsers report a move without any movement when the page moves under the pointer. */
const isMove = ({ movementX, movementY }: PointerEvent): boolean =>
  movementX !== 0 || movementY !== 0;

/** How long after an input in any frame the browser calls the page activated, in milliseconds. */
const ACTIVATION = 5000;

/**
 * A page that is activated while one of its frames has the focus was touched in that frame, where
 * nobody else can see it. It may have been a key: better no question than one over a message.
 */
export function rememberFrame(input: Input, at: number): void {
  if (input.inputAt < at - ACTIVATION) input.inputAt = at;
  input.keyAt = input.inputAt;
}
