import { type Entry, read, refuse } from './entry.ts';

/** Nobody has more minutes in a week. */
export const MINUTES_IN_WEEK = 7 * 24 * 60;

export type MinutesRefusal = 'empty' | 'not minutes' | 'too many';

/**
 * A budget as `1:20`, `2h`, `80m` or `80 min`, in minutes. A bare number is refused, since it may
 * mean hours or minutes; `0` is nothing either way. `1:80` is no time.
 */
export function readMinutes(text: string): Entry<number, MinutesRefusal> {
  const written = text.trim().toLowerCase();
  if (written === '') return refuse('empty');
  const minutes = clockMinutes(written) ?? unitMinutes(written);
  if (minutes === null) return refuse('not minutes');
  return minutes > MINUTES_IN_WEEK ? refuse('too many') : read(minutes);
}

function clockMinutes(text: string): number | null {
  if (/^0+$/.test(text)) return 0;
  const [, hours, minutes] = /^(\d{1,4})[:.]([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** As people write it in the languages of the interface: "2 h", "1 Std. 20 Min.", "30 minutos". */
const WITH_UNITS =
  /^(?:(\d{1,4}) ?(?:h(?:ours?|rs?|oras?)?|std\.?|stunden?))? ?(?:(\d{1,5}) ?m(?:in(?:utes?|uten?|utos?)?\.?)?)?$/;

function unitMinutes(text: string): number | null {
  const [, hours, minutes] = WITH_UNITS.exec(text) ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
