import type { Served } from '../dailyTotals.ts';
import type { WorkingHours } from '../settings.ts';
import { isWorkingMoment } from '../workday.ts';

/** What a session's time is: business time costs, the other two are shown beside it. */
export type TimeKind = 'business' | 'customer' | 'personal';

/**
 * Which time attention is, by what its session served. Unstated time outside working hours counts
 * as personal until the user says otherwise, or a lead or sale came from it (`fruitful` holds such
 * sessions).
 */
export function timeKindOf(
  served: Served,
  workingHours: WorkingHours,
  fruitful: ReadonlySet<string>,
): TimeKind {
  switch (served.purpose) {
    case 'goal':
      return 'business';
    case 'customer':
      return 'customer';
    case 'personal':
      return 'personal';
    case 'unstated':
      return fruitful.has(served.sessionId) || isWorkingMoment(workingHours, served.startedAt)
        ? 'business'
        : 'personal';
  }
}
