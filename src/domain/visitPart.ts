import type { Instant, Span } from './calendar.ts';
import type { Visit } from './visit.ts';

/** What a part of a visit needs: where it lies and how many seconds count. */
export type Placed = Pick<Visit, 'start' | 'end' | 'seconds'>;

/**
 * The counted seconds of a visit before `at`, not rounded: never less than nothing, never more
 * than the visit has, and never fewer at a later instant. The wall clock only says which share.
 */
export function secondsBefore(visit: Placed, at: Instant): number {
  if (at <= visit.start) return 0;
  if (at >= visit.end) return visit.seconds;
  return (visit.seconds * (at - visit.start)) / (visit.end - visit.start);
}

/** The counted seconds of a visit within a span; 0 where they do not meet. */
export function secondsWithin(visit: Placed, span: Span): number {
  return Math.max(0, secondsBefore(visit, span.end) - secondsBefore(visit, span.start));
}

/** The counted seconds of several visits. */
export const attentionOf = (visits: readonly Pick<Visit, 'seconds'>[]): number =>
  visits.reduce((sum, visit) => sum + visit.seconds, 0);
