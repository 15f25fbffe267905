import type { Instant } from './calendar.ts';
import type { Session } from './session.ts';

/** Whether two visits to a platform belong to one session; `gap` in milliseconds. */
export function isNear(earlierEnd: Instant, laterStart: Instant, gap: number): boolean {
  return laterStart - earlierEnd < gap;
}

/** A session that nobody has said anything about yet. */
export function newSession(
  id: string,
  place: Pick<Session, 'start' | 'platform' | 'zone'>,
  now: Instant,
): Session {
  return {
    ...place,
    id,
    purpose: 'unstated',
    goalId: null,
    customer: null,
    plannedMinutes: null,
    ifThen: null,
    note: '',
    original: null,
    updatedAt: now,
  };
}

/**
 * One session of two that a late message brought within the gap, or `null` where that would undo
 * what a person said: both have a purpose or a note, or one was edited by hand.
 */
export function joined(one: Session, other: Session, now: Instant): Session | null {
  if (one.original !== null || other.original !== null) return null;
  if (isTouched(one) && isTouched(other)) return null;
  const said = isTouched(other) ? other : one;
  return { ...said, id: one.id, start: Math.min(one.start, other.start), updatedAt: now };
}

const isTouched = ({ purpose, plannedMinutes, note }: Session): boolean =>
  purpose !== 'unstated' || plannedMinutes !== null || note !== '';
