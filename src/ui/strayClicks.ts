/** What a click sets off something on. */
const CONTROL = 'button, a, summary';
/** How far the hand may move in a double click, in CSS pixels. */
const STEADY = 10;
const SENDS = '[type=submit]';

/** What of a click is looked at. */
type Clicked = Pick<
  MouseEvent,
  'clientX' | 'clientY' | 'detail' | 'target' | 'preventDefault' | 'stopImmediatePropagation'
>;

/**
 * A listener that stops the second click of a double click where it lands on another control than
 * the first: a form that closes in place moves the page, and the second click, meant for "Save",
 * would meet "Delete". A form is not sent twice by it either: the second would answer a question
 * that nobody read. Keys (`detail` 0) and quick presses of any other control go through.
 */
export function strayClickGuard(): (event: Clicked) => void {
  let first: { readonly on: Element | null; readonly x: number; readonly y: number } | null = null;
  return (event) => {
    const { clientX: x, clientY: y } = event;
    const control = controlOf(event.target);
    // Some drivers of browsers count quick clicks together wherever they are.
    const near = first !== null && Math.hypot(x - first.x, y - first.y) <= STEADY;
    if (event.detail <= 1 || !near) first = { on: control, x, y };
    else if (control !== null && (control !== first?.on || control.matches(SENDS))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
}

function controlOf(target: EventTarget | null): Element | null {
  return target !== null && 'closest' in target ? (target as Element).closest(CONTROL) : null;
}
