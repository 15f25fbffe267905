import type { Session } from '../session.ts';
import type { WorkingHours } from '../settings.ts';
import { isWorkingTime } from '../workday.ts';

/** What a session's time is: business time costs, the other two are shown beside it. */
export type TimeKind = 'business' | 'customer' | 'personal';

/**
 * Which time a session's attention is. Unstated time outside working hours counts as personal
 * until the user says otherwise, or a lead or sale came from it (`fruitful` holds such sessions).
 */
export function timeKindOf(
  session: Pick<Session, 'id' | 'start' | 'zone' | 'purpose'>,
  workingHours: WorkingHours,
  fruitful: ReadonlySet<string>,
): TimeKind {
  switch (session.purpose) {
    case 'goal':
      return 'business';
    case 'customer':
      return 'customer';
    case 'personal':
      return 'personal';
    case 'unstated':
      return fruitful.has(session.id) || isWorkingTime(workingHours, session.start, session.zone)
        ? 'business'
        : 'personal';
  }
}
