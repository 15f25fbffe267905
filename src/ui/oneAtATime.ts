import { useState } from 'preact/hooks';

/** Runs some work; what is asked for while it runs is left out. */
export type OneAtATime = (work: () => Promise<void>) => Promise<void>;

/** A second press while the first is still being written must not write the same thing twice. */
export function oneAtATime(): OneAtATime {
  let busy = false;
  return async (work) => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } finally {
      busy = false;
    }
  };
}

/** The same for as long as a form is open. */
export function useOneAtATime(): OneAtATime {
  const [once] = useState(oneAtATime);
  return once;
}
