import { type DayRange, spanOf } from './analytics/days.ts';
import { type Instant, type Span, startingAt } from './calendar.ts';
import type { Channel } from './channel.ts';
import { groupBy } from './groupBy.ts';
import { channelOf, type OwnSite } from './ownSite.ts';
import type { PlannedTime } from './review.ts';
import type { Purpose, Session } from './session.ts';
import { sumOf } from './sums.ts';
import type { Visit } from './visit.ts';
import { secondsBefore, secondsWithin } from './visitPart.ts';

/** One session's share of the week. */
export interface SessionWeek extends PlannedTime {
  /** What its platform counts for. */
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly goalId: string | null;
}

/** What each session gave the week; a plan counts in the week its session began in. */
export function sessionWeeks(
  rows: { readonly sessions: readonly Session[]; readonly visits: readonly Visit[] },
  days: DayRange,
  sites: readonly OwnSite[],
  dayStart = 0,
): SessionWeek[] {
  const visits = groupBy(rows.visits, (visit) => visit.sessionId);
  const spans = new Map<string, Span>();
  return rows.sessions.map((session) => {
    const span = spans.get(session.zone) ?? spanOf(days, startingAt(session.zone, dayStart));
    spans.set(session.zone, span);
    const channel = channelOf(session.platform, sites);
    return { channel, ...sessionWeek(session, visits.get(session.id) ?? [], span) };
  });
}

function sessionWeek(
  session: Session,
  visits: readonly Visit[],
  span: Span,
): Omit<SessionWeek, 'channel'> {
  const began = span.start <= session.start && session.start < span.end;
  const plan = session.plannedMinutes === null ? null : session.plannedMinutes * 60;
  const overAt = (at: Instant) =>
    plan === null ? 0 : Math.max(0, sumOf(visits, (visit) => secondsBefore(visit, at)) - plan);
  return {
    purpose: session.purpose,
    goalId: session.goalId,
    seconds: sumOf(visits, (visit) => secondsWithin(visit, span)),
    sessions: began ? 1 : 0,
    plannedSeconds: began ? (plan ?? 0) : 0,
    overSeconds: overAt(span.end) - overAt(span.start),
  };
}
