import { type Day, dayOf, daysBetween, type Instant } from './calendar.ts';
import type { Settings } from './settings.ts';

/** Whether a backup is due, and of which day the last one is; `null` where there is none. */
export interface BackupStanding {
  readonly due: boolean;
  readonly last: Day | null;
}

/**
 * A backup is due so many days after the last one as the reader chose, or after her first record
 * where there is none. Without records nothing can be lost, and nothing is due.
 * @param first when her first record was made
 * @param zone IANA name; days are hers
 */
export function backupStanding(
  { backedUpAt, backupEveryDays }: Pick<Settings, 'backedUpAt' | 'backupEveryDays'>,
  first: Instant | null,
  today: Day,
  zone: string,
): BackupStanding {
  const last = backedUpAt === null ? null : dayOf(backedUpAt, zone);
  const from = last ?? (first === null ? null : dayOf(first, zone));
  const due =
    first !== null &&
    from !== null &&
    backupEveryDays !== null &&
    daysBetween(from, today) >= backupEveryDays;
  return { due, last };
}
