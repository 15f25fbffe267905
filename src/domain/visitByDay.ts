import type { Day } from './calendar.ts';
import type { Visit } from './visit.ts';
import { secondsWithin } from './visitPart.ts';
import type { ZoneClock } from './zoneClock.ts';

/** What a visit gave one day, and the hour in which it or the day began. */
interface VisitDay {
  readonly day: Day;
  readonly hour: number;
  readonly seconds: number;
}

/** The seconds of a visit by the days it touches. */
export function visitByDay(visit: Visit, clock: ZoneClock): VisitDay[] {
  const parts: VisitDay[] = [];
  let at = visit.start;
  do {
    const { day, end } = clock.dayAt(at);
    const seconds = secondsWithin(visit, { start: at, end });
    parts.push({ day, hour: clock.hourAt(at), seconds });
    at = end;
  } while (at < visit.end);
  return parts;
}
