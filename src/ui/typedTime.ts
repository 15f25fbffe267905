import { type Channel, readChannel } from '../domain/channel.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import type { Entry } from '../domain/entry.ts';
import { readLine } from '../domain/entryText.ts';
import { readTimeLine } from '../domain/timeLine.ts';
import { duration } from './timeText.ts';
import { timeLine } from './words/timeLine.ts';

/** Time as it is typed, in a form that also has a channel to choose and a note. */
export interface TypedTime {
  /** "30 min networking": what it names counts where nothing is chosen. */
  readonly time: string;
  /** `''` until she chooses one herself. */
  readonly channel: string;
  readonly note: string;
}

export interface ReadTime {
  /** From 1 to those of a day, `null` if no time can be read. */
  readonly minutes: number | null;
  readonly channel: Channel;
  readonly note: Entry<string, 'too long'>;
  /** What was understood, "45 minutes, Networking"; `null` if nothing. */
  readonly understood: string | null;
}

/** @param nameOf what a channel is called where it is typed */
export function readTypedTime(
  { time, channel: chosen, note }: TypedTime,
  nameOf: (channel: Channel) => string,
): ReadTime {
  const line = readTimeLine(time, timeLine);
  const channel = readChannel(chosen) ?? line?.channel ?? 'networking';
  const notes = [line?.note ?? '', note].filter((text) => text.trim() !== '');
  const minutes = line?.minutes ?? null;
  return {
    minutes,
    channel,
    note: readLine(notes.join(', ')),
    understood: minutes === null ? null : understood(minutes, nameOf(channel)),
  };
}

const understood = (minutes: number, channel: string): string =>
  timeLine.understood(duration((minutes * MINUTE) / SECOND), channel);
