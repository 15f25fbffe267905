import { dayFinder, type WholeDay } from './analytics/days.ts';
import { type Day, type Instant, localTime } from './calendar.ts';
import type { Platform } from './platform.ts';
import type { Session } from './session.ts';
import { SURFACES, type Surface } from './surface.ts';
import type { Visit } from './visit.ts';
import { secondsWithin } from './visitPart.ts';

/**
 * The attention of one local day on one platform, added up: the dashboard of five years reads
 * these rows instead of 400,000 visits. Derived; written in the transaction of its facts.
 */
export interface DailyTotal {
  /** `YYYY-MM-DD|platform`. */
  readonly id: string;
  readonly day: Day;
  readonly platform: Platform;
  /** By what the time served, the hour and the surface; see `Cell` for what a key says. */
  readonly cells: { readonly [key: string]: CellSum };
}

/** Seconds of attention, and how many sessions began with them. */
export type CellSum = readonly [seconds: number, sessions: number];

/**
 * What a session served. An unstated session keeps its id and its local start, since working hours,
 * which may be changed later, and a lead or a sale from it decide what its time counts as.
 */
export type Served =
  | { readonly purpose: 'goal'; readonly goalId: string }
  | { readonly purpose: 'customer' | 'personal' }
  | { readonly purpose: 'unstated'; readonly sessionId: string; readonly startedAt: string };

export interface Cell {
  readonly served: Served;
  readonly surface: Surface;
  /** Local hour of the day the visit began in, or the day did, 0 to 23. */
  readonly hour: number;
  readonly seconds: number;
  readonly sessions: number;
}

export const totalId = (day: Day, platform: Platform): string => `${day}|${platform}`;

/**
 * Adds visits up by the days they touch, each in the zone its session was recorded in. A visit over
 * midnight is shared by the clock, since its counted seconds say how long but not when. A visit
 * whose session is missing is left out, and one without a second leaves no trace.
 */
export function dailyTotals(
  sessions: ReadonlyMap<string, Session>,
  visits: readonly Visit[],
): DailyTotal[] {
  const rows = new Map<string, { day: Day; platform: Platform; cells: Record<string, CellSum> }>();
  const begun = new Set<string>();
  const dayIn = rememberZones();
  for (const visit of [...visits].sort((one, other) => one.start - other.start)) {
    const session = sessions.get(visit.sessionId);
    if (session === undefined || visit.seconds <= 0) continue;
    for (const part of partsOf(visit, dayIn(session.zone))) {
      const id = totalId(part.day, visit.platform);
      const row = rows.get(id) ?? { day: part.day, platform: visit.platform, cells: {} };
      rows.set(id, row);
      const key = keyOf(session, visit.surface, hourOf(part.at, session.zone));
      const [seconds, count] = row.cells[key] ?? [0, 0];
      row.cells[key] = [seconds + part.seconds, count + (begun.has(session.id) ? 0 : 1)];
      begun.add(session.id);
    }
  }
  return [...rows].map(([id, row]) => ({ id, ...row }));
}

function rememberZones(): (zone: string) => (at: Instant) => WholeDay {
  const finders = new Map<string, (at: Instant) => WholeDay>();
  return (zone) => {
    const finder = finders.get(zone) ?? dayFinder(zone);
    finders.set(zone, finder);
    return finder;
  };
}

interface Part {
  readonly day: Day;
  readonly at: Instant;
  readonly seconds: number;
}

function partsOf(visit: Visit, dayOf: (at: Instant) => WholeDay): Part[] {
  const parts: Part[] = [];
  let at = visit.start;
  do {
    const span = dayOf(at);
    parts.push({ day: span.day, at, seconds: secondsWithin(visit, { start: at, end: span.end }) });
    at = span.end;
  } while (at < visit.end);
  return parts;
}

const hourOf = (at: Instant, zone: string): number => Number(localTime(at, zone).slice(0, 2));

function keyOf(session: Session, surface: Surface, hour: number): string {
  return [...servedKey(session), surface, hour].join('|');
}

function servedKey({ id, purpose, goalId, start, zone }: Session): readonly string[] {
  switch (purpose) {
    case 'goal':
      return ['goal', goalId ?? ''];
    case 'customer':
    case 'personal':
      return [purpose, ''];
    case 'unstated':
      return ['unstated', `${id}@${localStart(start, zone)}`];
  }
}

const localStart = (start: Instant, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(start)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** The cells of a row, read back from their keys. A key of an unknown shape is a bug and throws. */
export function cellsOf(total: DailyTotal): Cell[] {
  return Object.entries(total.cells).map(([key, [seconds, sessions]]) => {
    const [purpose, what = '', part, hour] = key.split('|');
    const surface = SURFACES.find((known) => known === part);
    if (surface === undefined) throw new Error(`No such cell: ${key}`);
    return { served: servedOf(purpose, what), surface, hour: Number(hour), seconds, sessions };
  });
}

function servedOf(purpose: string | undefined, what: string): Served {
  switch (purpose) {
    case 'goal':
      return { purpose, goalId: what };
    case 'customer':
    case 'personal':
      return { purpose };
    case 'unstated': {
      const [sessionId = '', startedAt = ''] = what.split('@');
      return { purpose, sessionId, startedAt };
    }
    default:
      throw new Error(`No such purpose: ${purpose}`);
  }
}
