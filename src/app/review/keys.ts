import { useEffect, useRef } from 'preact/hooks';

/** What takes Enter for itself. */
const TAKES_ENTER = 'a, button, input, select, textarea, summary, dialog, [role="button"]';

/** Enter goes on and Shift+Enter back, wherever nothing else takes the key; with Ctrl or Cmd always. */
export function useKeys(on: () => void, back: () => void): void {
  const latest = useRef({ on, back });
  latest.current = { on, back };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat) return;
      const forced = event.ctrlKey || event.metaKey;
      if (event.altKey || (!forced && isTaken(event.target))) return;
      event.preventDefault();
      if (event.shiftKey) latest.current.back();
      else latest.current.on();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TAKES_ENTER) !== null;
