import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Likely, likelyOf } from '../../domain/analytics/likely.ts';
import type { Day } from '../../domain/calendar.ts';
import { minorOf } from '../../domain/money.ts';
import { aboutMoney } from '../../ui/estimate.ts';
import { now, zone } from '../today.ts';
import type { LeadsRecords } from './read.ts';

/** So few are weighed within a frame; more are weighed once the page stands. */
const FEW = 500;

/** What the open leads are likely to bring; `null` where that is not known, or not yet. */
export function useLikely(records: LeadsRecords, today: Day): Likely | null {
  const few = records.leads.length <= FEW;
  const [later, setLater] = useState<Likely | null>(null);
  const atOnce = useMemo(() => (few ? weigh(records, today) : null), [records, today]);
  useEffect(() => {
    if (few) return;
    const idle = requestIdleCallback(() => setLater(weigh(records, today)), { timeout: 1000 });
    return () => cancelIdleCallback(idle);
  }, [records, today]);
  return few ? atOnce : later;
}

function weigh({ leads, sales, marks, settings }: LeadsRecords, today: Day): Likely | null {
  return likelyOf({ leads, sales, marks, settings, now: now(), zone: zone(), today });
}

/** What is likely, to two figures; `null` where it is not known, or would be said as nothing. */
export function likelyText(likely: number | null, currency: string): string | null {
  return likely === null || likely < minorOf(1, currency) ? null : aboutMoney(likely, currency);
}
