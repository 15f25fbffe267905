/** What a click sets off something on. */
const CONTROL = 'button, a, summary';
const SENDS = '[type=submit]';

/** What of a click is looked at. */
type Clicked = Pick<
  MouseEvent,
  'detail' | 'target' | 'preventDefault' | 'stopImmediatePropagation'
>;

/**
 * A listener that stops the second click of a double click where it lands on another control than
 * the first: a form that closes in place moves the page, and the second click, meant for "Save",
 * would meet "Delete". A form is not sent twice by it either: the second would answer a question
 * that nobody read. Keys (`detail` 0) and quick presses of any other control go through.
 */
export function strayClickGuard(): (event: Clicked) => void {
  let first: Element | null = null;
  return (event) => {
    const control = controlOf(event.target);
    if (event.detail <= 1) first = control;
    else if (control !== null && (control !== first || control.matches(SENDS))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
}

function controlOf(target: EventTarget | null): Element | null {
  return target !== null && 'closest' in target ? (target as Element).closest(CONTROL) : null;
}
