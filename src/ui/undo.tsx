import './undo.css';
import { useEffect, useRef } from 'preact/hooks';
import { passing } from './passing.ts';
import { bar, canTakeBack, closeBar, takeLastBack } from './undoing.ts';
import { words } from './words/words.ts';

/** The bar at the foot of the window; it stands in every page, since only then is it announced. */
export function UndoBar() {
  const now = bar.value;
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    () => (now === null ? undefined : passing(() => isHeld(place.current), closeBar)),
    [now],
  );
  return (
    <div ref={place} class="undo" role="status" hidden={now === null}>
      {now !== null && (
        <>
          <span>
            {now.said} {now.way && <a href={now.way.href}>{now.way.label}</a>}
          </span>
          {now.last && (
            <button type="button" onClick={() => void takeLastBack()}>
              {now.last === 'this' ? words.shared.undo : words.pages.undoBefore}
            </button>
          )}
          <button type="button" class="plain" onClick={closeBar}>
            {words.pages.close}
          </button>
        </>
      )}
    </div>
  );
}

/** Whether somebody may still be about to read it or to press in it. */
const isHeld = (place: Element | null): boolean =>
  document.hidden || place?.matches(':hover, :focus-within') === true;

/** Ctrl+Z takes back the last thing, except where it belongs to a field. */
globalThis.document?.addEventListener('keydown', (event) => {
  const plainUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
  if (!plainUndo || !canTakeBack() || isField(event.target)) return;
  event.preventDefault();
  void takeLastBack();
});

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
