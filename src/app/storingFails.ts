import { useEffect, useState } from 'preact/hooks';
import { storingFailsSince } from '../browser/storingFails.ts';
import type { Instant } from '../domain/calendar.ts';

/** Since when the worker cannot store, or `null`; looked up again whenever the page is looked at. */
export function useStoringFailsSince(): Instant | null {
  const [since, setSince] = useState<Instant | null>(null);
  useEffect(() => {
    const look = () => void storingFailsSince().then(setSince);
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return since;
}
