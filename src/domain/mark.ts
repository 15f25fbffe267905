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
  return lastOf(
    marks.filter(({ channel }) => channel === null),
    today,
    zone,
  );
}

/** When the last change of each single channel began. */
export function marksByChannel(
  marks: readonly Mark[],
  today: Day,
  zone: string,
): ReadonlyMap<Channel, Instant> {
  const last = new Map<Channel, Instant>();
  for (const { channel } of marks) {
    if (channel === null) continue;
    const own = marks.filter((mark) => mark.channel === channel);
    const began = lastOf(own, today, zone);
    if (began !== null) last.set(channel, began);
  }
  return last;
}

function lastOf(marks: readonly Mark[], today: Day, zone: string): Instant | null {
  const days = marks.map(({ on }) => on).filter((on) => on <= today);
  const last = days.sort().at(-1);
  return last === undefined ? null : startOfDay(last, zone);
}
