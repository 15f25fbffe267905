import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Leads to the first field of a form that needs mending.
 * @returns where to put the form, and what to call after it was sent and found wrong
 */
export function useMending(): {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly mend: () => void;
} {
  const form = useRef<HTMLFormElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [times]);
  return { form, mend: () => setTimes((before) => before + 1) };
}
