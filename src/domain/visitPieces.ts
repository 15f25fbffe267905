import type { Span } from './calendar.ts';
import { underId, type Visit } from './visit.ts';
import { secondsBefore, secondsWithin } from './visitPart.ts';

/** The visits themselves where a span holds all of them, and new ones for what it holds of the others. */
export const piecesIn = (visits: readonly Visit[], span: Span, newId: () => string): Visit[] =>
  piecesOf(visits, span, newId).flatMap(({ piece }) => piece ?? []);

/** What a visit was before another copy's visits cut it. */
const uncutId = ({ id, partOf }: Visit): string => partOf?.id ?? id;

/** The ids of visits that are gone, those that cut visits had as a whole included: a copy may hold them so. */
export const goneIds = (visits: readonly Visit[]): string[] => [
  ...new Set(visits.flatMap((visit) => [visit.id, uncutId(visit)])),
];

/**
 * What is left of visits in a span. Where one part of a cut visit changes, all of them become visits
 * of their own: a copy that holds it whole would else bring back what was taken away.
 */
export function piecesOf(visits: readonly Visit[], span: Span, newId: () => string) {
  const pieces = visits.map((visit) => ({ visit, piece: pieceOf(visit, span, newId) }));
  const changed = new Set(
    pieces.filter(({ visit, piece }) => visit !== piece).map(({ visit }) => uncutId(visit)),
  );
  return pieces.map(({ visit, piece }) =>
    visit === piece && changed.has(uncutId(visit))
      ? { visit, piece: underId(visit, newId()) }
      : { visit, piece },
  );
}

/** The visit itself where the span holds all of it, a new one for a part, `null` for nothing. */
function pieceOf(visit: Visit, span: Span, newId: () => string): Visit | null {
  if (span.start <= visit.start && visit.end <= span.end) return visit;
  const seconds = secondsWithin(visit, span);
  if (seconds === 0) return null;
  const part: Visit = {
    ...underId(visit, newId()),
    start: Math.max(visit.start, span.start),
    end: Math.min(visit.end, span.end),
    seconds,
  };
  if (visit.end <= span.end) return part;
  const cut = visit.seconds - secondsBefore(visit, span.end);
  return { ...part, endedBy: 'edited', trimmed: { seconds: cut, why: 'edited' } };
}
