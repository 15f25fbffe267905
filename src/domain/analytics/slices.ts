import type { Day, Instant } from '../calendar.ts';
import type { Platform } from '../platform.ts';
import type { Session } from '../session.ts';
import type { Surface } from '../surface.ts';
import type { Visit } from '../visit.ts';
import { dayFinder, type WholeDay } from './days.ts';
import type { Facts } from './facts.ts';
import { type TimeKind, timeKindOf } from './timeKind.ts';

/** The attention of one visit on one local day. */
export interface TimeSlice {
  readonly day: Day;
  readonly seconds: number;
  readonly kind: TimeKind;
  readonly platform: Platform;
  readonly surface: Surface;
  readonly sessionId: string;
  readonly goalId: string | null;
}

/**
 * Every visit as slices of the days it touches, in the zone its session was recorded in. A visit
 * over midnight is shared by the clock, since its counted seconds say how long but not when. A
 * visit whose session is missing is left out.
 */
export function timeSlices(facts: Facts): TimeSlice[] {
  const sessions = new Map(facts.sessions.map((session) => [session.id, session]));
  const kindOf = kindFinder(facts);
  const finders = new Map<string, (at: Instant) => WholeDay>();
  return facts.visits.flatMap((visit) => {
    const session = sessions.get(visit.sessionId);
    if (session === undefined) return [];
    const dayOf = finders.get(session.zone) ?? dayFinder(session.zone);
    finders.set(session.zone, dayOf);
    return sliceVisit(visit, session, kindOf(session), dayOf);
  });
}

function kindFinder(facts: Facts): (session: Session) => TimeKind {
  const fruitful = new Set<string>();
  for (const { sessionId } of [...facts.leads, ...facts.sales]) {
    if (sessionId !== null) fruitful.add(sessionId);
  }
  const known = new Map<string, TimeKind>();
  return (session) => {
    const kind =
      known.get(session.id) ?? timeKindOf(session, facts.settings.workingHours, fruitful);
    known.set(session.id, kind);
    return kind;
  };
}

function sliceVisit(
  visit: Visit,
  session: Session,
  kind: TimeKind,
  dayOf: (at: Instant) => WholeDay,
): TimeSlice[] {
  const { platform, surface, start } = visit;
  const what = { kind, platform, surface, sessionId: session.id, goalId: session.goalId };
  const end = Math.max(visit.end, start);
  const slices: TimeSlice[] = [];
  let at = start;
  do {
    const span = dayOf(at);
    const until = Math.min(end, span.end);
    const seconds = end === start ? visit.seconds : (visit.seconds * (until - at)) / (end - start);
    slices.push({ ...what, day: span.day, seconds });
    at = until;
  } while (at < end);
  return slices;
}
