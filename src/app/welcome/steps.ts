import { useEffect, useRef, useState } from 'preact/hooks';
import { go, replaceQuery, route } from '../route.ts';
import { keepBegun, readBegun, readStep, type Step } from './begun.ts';
import type { Draft } from './draft.ts';

/**
 * The step that is shown and what is typed. The step stands in the address, so that the browser's
 * own way back goes one step back.
 */
export function useBegun() {
  const [begun] = useState(readBegun);
  const [typed, setTyped] = useState<Partial<Draft>>(begun.typed);
  const asked = readStep(route.value.query.get('step'));
  useEffect(() => {
    if (asked === null && begun.step > 1) replaceQuery({ step: String(begun.step) });
  }, []);
  const step = asked ?? 1;
  useHeading(step);
  const change = (part: Partial<Draft>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    keepBegun({ step, typed: next });
  };
  const to = (next: Step) => {
    keepBegun({ step: next, typed });
    go('welcome', { step: String(next) });
  };
  return { step, typed, change, to };
}

/** A new step is read from its top. */
function useHeading(step: Step): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [step]);
}
