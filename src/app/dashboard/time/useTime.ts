import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../../../ui/live.ts';
import type { View } from '../view.ts';
import { readTime, type TimeRecords } from './read.ts';

/**
 * What the daily totals do not hold, read anew with every view. While it is read the old stays. No
 * live query: it would note each of a year's visits, and none changes without its day's totals, and
 * so the view.
 */
export function useTime(view: View): Live<TimeRecords> {
  const [read, setRead] = useState<Live<TimeRecords>>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    const keep = (next: Live<TimeRecords>) => {
      if (wanted) setRead(next);
    };
    readTime(view).then(
      (value) => keep({ kind: 'ready', value }),
      (error: unknown) => {
        console.error(error);
        keep({ kind: 'failed', error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [view]);
  return read;
}
