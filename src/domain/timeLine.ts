import { CHANNELS, type Channel } from './channel.ts';
import { readMinutes } from './entryMinutes.ts';
import { readLine } from './entryText.ts';

const MINUTES_IN_DAY = 24 * 60;
/** A number alone is taken as minutes between these; fewer or more may be hours, or a slip. */
const PLAIN = { from: 5, to: 600 };
/** "1 hour 30 minutes" is the longest way to write a time, in words. */
const WORDS_OF_TIME = 4;

/** What the interface calls things in a line of time, in lower case. */
export interface TimeWords {
  /** The channel's own name first, then what else is said of it. */
  readonly names: { readonly [channel in Channel]: readonly string[] };
  /** Small words between a time and a channel, such as "on". */
  readonly between: readonly string[];
}

/** Time of one day as one typed line, or `null` where no time can be read. */
export interface TimeLine {
  /** Whole, from 1 to those of a day. */
  readonly minutes: number;
  /** The channel that is named, `null` for none. */
  readonly channel: Channel | null;
  /** What else stands in the line. */
  readonly note: string;
}

/**
 * Reads "30 min networking", "1 h call with Ada" or "networking, 30 min": a time at either end, a
 * channel by its name at either end of what is left, and all that is left as the note, unless it is
 * the name alone. "45" is minutes. Two times in one line are refused, since one would be a guess.
 */
export function readTimeLine(text: string, words: TimeWords): TimeLine | null {
  const line = readLine(text);
  if (line.kind === 'refused') return null;
  const parts = line.value.split(' ');
  const [alone = ''] = parts;
  if (parts.length === 1 && /^\d{1,3}$/.test(alone)) return plainOf(Number(alone));
  const found = timeAtStart(parts) ?? timeAtEnd(parts);
  if (found === null || found.minutes < 1 || found.minutes > MINUTES_IN_DAY) return null;
  const rest = trimmed(found.rest.join(' '));
  if (holdsTime(rest)) return null;
  return { minutes: found.minutes, ...channelAndNote(rest, words) };
}

function plainOf(minutes: number): TimeLine | null {
  return minutes >= PLAIN.from && minutes <= PLAIN.to ? { minutes, channel: null, note: '' } : null;
}

interface Found {
  readonly minutes: number;
  readonly rest: readonly string[];
}

function timeAtStart(parts: readonly string[]): Found | null {
  for (let words = Math.min(WORDS_OF_TIME, parts.length); words > 0; words -= 1) {
    const minutes = minutesOf(parts.slice(0, words));
    if (minutes !== null) return { minutes, rest: parts.slice(words) };
  }
  return null;
}

function timeAtEnd(parts: readonly string[]): Found | null {
  for (let words = Math.min(WORDS_OF_TIME, parts.length); words > 0; words -= 1) {
    const minutes = minutesOf(parts.slice(-words));
    if (minutes !== null) return { minutes, rest: parts.slice(0, -words) };
  }
  return null;
}

function minutesOf(parts: readonly string[]): number | null {
  const entry = readMinutes(parts.join(' ').replace(/[,;:.]+$/, ''));
  return entry.kind === 'read' ? entry.value : null;
}

const trimmed = (text: string): string => text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');

/** A figure at the start, or a time at the end: "30 min to 1 h" and "30 min 15". */
function holdsTime(rest: string): boolean {
  return /^\d/.test(rest) || (rest !== '' && timeAtEnd(rest.split(' ')) !== null);
}

function channelAndNote(
  rest: string,
  { names, between }: TimeWords,
): Pick<TimeLine, 'channel' | 'note'> {
  const lower = rest.toLowerCase();
  const said = between.find((word) => lower.startsWith(`${word} `));
  const bare = said === undefined ? lower : lower.slice(said.length + 1);
  const named = (fits: (name: string) => boolean) =>
    CHANNELS.find((channel) => names[channel].some(fits)) ?? null;
  const channel =
    named((name) => isAtStart(bare, name)) ?? named((name) => ` ${bare}`.endsWith(` ${name}`));
  const isName = channel !== null && names[channel][0] === bare;
  return { channel, note: isName ? '' : rest };
}

const isAtStart = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^[\p{L}\p{M}\p{N}'’-]/u.test(text.slice(name.length));
