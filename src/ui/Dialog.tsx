import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from './words/words.ts';

/** What is asked for first: a field, or the first of the answers. */
const FIRST = 'input, select, textarea, li button';

/**
 * A question that stands over the page. It is the browser's own dialog: the page behind is out of
 * reach, Escape closes it, and the focus goes back to where it was, also where the dialog is taken
 * away before the browser could see it close.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    const before = document.activeElement;
    opened?.showModal();
    // The browser would begin at the button that closes it, which stands first.
    opened?.querySelector<HTMLElement>(FIRST)?.focus();
    return () => {
      opened?.close();
      if (!isHeld(opened)) (before as HTMLElement | null)?.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {words.pages.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** Whether something outside of the dialog took the focus meanwhile: then it keeps it. */
function isHeld(dialog: HTMLElement | null): boolean {
  const now = document.activeElement;
  return now !== null && now !== document.body && dialog?.contains(now) !== true;
}
