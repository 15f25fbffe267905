import { clocksOf, type Instant } from './calendar.ts';
import type { Session } from './session.ts';

const MINUTES_IN_DAY = 24 * 60;
/** As near as this to the time of day counts as this hour, in minutes. */
const THIS_HOUR = 60;

/**
 * Goals as she most likely means them: the one used last at this time of the day first, then the
 * others that were used, the last one first; what was never used keeps its place after them.
 * @param before her sessions on one platform, in any order
 */
export function byUse<Goal extends { readonly id: string }>(
  goals: readonly Goal[],
  before: readonly Pick<Session, 'start' | 'goalId'>[],
  now: Instant,
  zone: string,
): readonly Goal[] {
  const latestFirst = before.toSorted((one, other) => other.start - one.start);
  const nearby = latestFirst.filter(({ start }) => isThisHour(start, now, zone));
  const used = [...new Set([...nearby, ...latestFirst].map(({ goalId }) => goalId))];
  const placeOf = ({ id }: Goal) => {
    const place = used.indexOf(id);
    return place < 0 ? used.length : place;
  };
  return goals.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Clocks show about the same time; around midnight too. */
function isThisHour(at: Instant, now: Instant, zone: string): boolean {
  const apart = Math.abs(minuteOf(at, zone) - minuteOf(now, zone));
  return Math.min(apart, MINUTES_IN_DAY - apart) <= THIS_HOUR;
}

function minuteOf(at: Instant, zone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(
    clocksOf(zone),
  );
  return hour * 60 + minute;
}
