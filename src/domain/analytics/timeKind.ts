import type { Served } from '../dailyCell.ts';

/** What a session's time is: business time costs, the other two are shown beside it. */
export type TimeKind = 'business' | 'customer' | 'personal';

/**
 * Which time attention is, by what its session served. Unstated time outside working hours counts
 * as personal until the user says otherwise, or a lead or sale came from it.
 * @param isWorking whether a local time, as `YYYY-MM-DDTHH:MM`, lies in the working hours
 * @param fruitful the sessions that a lead or a sale came from
 */
export function timeKindOf(
  served: Served,
  isWorking: (local: string) => boolean,
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
      return fruitful.has(served.sessionId) || isWorking(served.startedAt)
        ? 'business'
        : 'personal';
  }
}
