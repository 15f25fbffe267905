import { type Day, type Instant, startOfDay } from './calendar.ts';
import type { Channel } from './channel.ts';

/** "I changed something": from this day on the evidence is another. */
export interface Mark {
  readonly id: string;
  /** The day of the change, where the user was. */
  readonly on: Day;
  /** `null` where the change touches every channel. */
  readonly channel: Channel | null;
  /** What was changed, in the user's words. */
  readonly note: string;
  readonly updatedAt: Instant;
}

/** When the last change of every channel began, or `null`; one that lies ahead does not count yet. */
export function lastMark(marks: readonly Mark[], today: Day, zone: string): Instant | null {
  const days = marks.filter(({ channel, on }) => channel === null && on <= today);
  const last = days
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return last === undefined ? null : startOfDay(last, zone);
}
