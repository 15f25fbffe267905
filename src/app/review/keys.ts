import { useLayoutEffect, useRef } from 'preact/hooks';

/** What takes Enter for itself. */
const TAKES_ENTER = 'a, button, select, textarea, form, summary, dialog, [role="button"]';

/**
 * Enter goes on and Shift+Enter back, wherever nothing else takes the key; with Ctrl or Cmd always.
 * A field is left first, since what is typed in it may be kept only then.
 */
export function useKeys(on: () => void, back: () => void): void {
  const latest = useRef({ on, back });
  latest.current = { on, back };
  // An effect would listen only once a frame is drawn, and lose a key that is quicker.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || event.isComposing)
        return;
      if (event.altKey || (!(event.ctrlKey || event.metaKey) && isTaken(target))) return;
      event.preventDefault();
      if (target instanceof HTMLElement) target.blur();
      const way = event.shiftKey ? 'back' : 'on';
      // What the field has kept is drawn by then, and the way starts from it.
      setTimeout(() => latest.current[way]());
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TAKES_ENTER) !== null;
