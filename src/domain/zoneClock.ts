import {
  addDays,
  clocksOf,
  type Day,
  dayOf,
  dayStartOf,
  type Instant,
  type Span,
  startOfDay,
} from './calendar.ts';
import { HOUR } from './duration.ts';

/** A day with its bounds in one zone. */
export interface WholeDay extends Span {
  readonly day: Day;
}

/** What a zone's clocks show, for as many instants as five years hold. */
export interface ZoneClock {
  /** The local day of an instant. */
  readonly dayAt: (at: Instant) => WholeDay;
  /** The date and the time of day, as `YYYY-MM-DDTHH:MM`. */
  readonly timeAt: (at: Instant) => string;
  /** The hour of the day, 0 to 23. */
  readonly hourAt: (at: Instant) => number;
}

/** A span in which a zone's clocks are not set; `offset` is what they are ahead of UTC, in ms. */
interface Stretch extends Span {
  readonly offset: number;
}

/** A day of a stretch, without a change of the clocks in it or beside it. */
const PLAIN_DAY = 24 * HOUR;

/**
 * The clock of a zone. It asks the calendar only where clocks are set, and else counts on from
 * there: asking it for each of a hundred thousand rows takes longer than all the rest.
 * @param zone as for `dayOf`; an unknown one throws when the clock is first read
 */
export function clockOf(zone: string): ZoneClock {
  const stretchAt = stretches(clocksOf(zone));
  const late = dayStartOf(zone) * HOUR;
  const nameOf = dayNames();
  let last: WholeDay | null = null;
  const dayAt = (at: Instant) => {
    if (last === null || at < last.start || at >= last.end)
      last = plainDay(at, stretchAt(at), late, nameOf) ?? wholeDay(at, zone);
    return last;
  };
  const localAt = (at: Instant) => at + stretchAt(at).offset;
  return {
    dayAt,
    timeAt: (at) => new Date(localAt(at)).toISOString().slice(0, -':00.000Z'.length),
    hourAt: (at) => new Date(localAt(at)).getUTCHours(),
  };
}

function stretches(zone: string): (at: Instant) => Stretch {
  const known: Stretch[] = [];
  let last: Stretch | null = null;
  return (at) => {
    if (last !== null && holds(last, at)) return last;
    const found = known.find((one) => holds(one, at)) ?? stretchOf(at, zone);
    if (!known.includes(found)) known.push(found);
    last = found;
    return found;
  };
}

const holds = ({ start, end }: Span, at: Instant): boolean => start <= at && at < end;

function stretchOf(at: Instant, zone: string): Stretch {
  // The transition before the next millisecond, since one right at the instant begins its stretch.
  const after = zonedAt(at + 1, zone);
  return {
    start: after.getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
    end: zonedAt(at, zone).getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    offset: zonedAt(at, zone).offsetNanoseconds / 1e6,
  };
}

const zonedAt = (at: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** `null` near a change of the clocks: there the calendar must say where the day begins and ends. */
function plainDay(
  at: Instant,
  { start: from, end: to, offset }: Stretch,
  late: number,
  nameOf: (dayNumber: number) => Day,
): WholeDay | null {
  const dayNumber = Math.floor((at + offset - late) / PLAIN_DAY);
  const start = dayNumber * PLAIN_DAY - offset + late;
  const end = start + PLAIN_DAY;
  if (start - PLAIN_DAY < from || end + PLAIN_DAY > to) return null;
  return { day: nameOf(dayNumber), start, end };
}

/** Names of days by their number since 1970-01-01. */
function dayNames(): (dayNumber: number) => Day {
  const names = new Map<number, Day>();
  return (dayNumber) => {
    const name =
      names.get(dayNumber) ??
      new Date(dayNumber * PLAIN_DAY).toISOString().slice(0, -'T00:00:00.000Z'.length);
    names.set(dayNumber, name);
    return name;
  };
}

/** Where clocks set back over midnight bring a date back that was over, the next day holds on. */
function wholeDay(at: Instant, zone: string): WholeDay {
  const named = dayOf(at, zone);
  const day = startOfDay(addDays(named, 1), zone) <= at ? addDays(named, 1) : named;
  return { day, start: startOfDay(day, zone), end: startOfDay(addDays(day, 1), zone) };
}

/** The clocks of zones, each made once. */
export function rememberClocks(): (zone: string) => ZoneClock {
  const clocks = new Map<string, ZoneClock>();
  return (zone) => {
    const clock = clocks.get(zone) ?? clockOf(zone);
    clocks.set(zone, clock);
    return clock;
  };
}
