import type { Instant } from '../calendar.ts';
import type { Session } from '../session.ts';
import type { WorkingHours } from '../settings.ts';

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
      return fruitful.has(session.id) || worksAt(session.start, session.zone, workingHours)
        ? 'business'
        : 'personal';
  }
}

/** Whether an instant lies in the working hours of a zone; hours over midnight end the next day. */
function worksAt(at: Instant, zone: string, { days, from, to }: WorkingHours): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  if (from <= to) return days.includes(local.dayOfWeek) && from <= time && time < to;
  const yesterday = local.subtract({ days: 1 }).dayOfWeek;
  return (
    (time >= from && days.includes(local.dayOfWeek)) || (time < to && days.includes(yesterday))
  );
}
