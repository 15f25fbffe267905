import { type Entry, read, refuse } from './entry.ts';

/** Nobody has more minutes in a week. */
export const MINUTES_IN_WEEK = 7 * 24 * 60;

export type MinutesRefusal = 'empty' | 'not minutes' | 'too many';

/**
 * A length as `1:20`, `2h`, `1h 30`, `1.5 h`, `80m` or `80 min`, in minutes. A bare number is refused, since it may
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

const HOURS_UNIT = 'h(?:ours?|rs?|oras?)?|std\\.?|stunden?';

/** "1h 30" and "1.5 h": nobody writes anything but minutes after hours, nor hours in so many parts. */
const HOURS_AND_REST = new RegExp(`^(\\d{1,4}) ?(?:${HOURS_UNIT}) ?([0-5]?\\d)$`);
const HOURS_IN_PARTS = new RegExp(`^(\\d{1,4}[.,]\\d{1,2}) ?(?:${HOURS_UNIT})$`);

function unitMinutes(text: string): number | null {
  const [, inParts] = HOURS_IN_PARTS.exec(text) ?? [];
  if (inParts !== undefined) return Math.round(Number(inParts.replace(',', '.')) * 60);
  const [, hours, minutes] = HOURS_AND_REST.exec(text) ?? WITH_UNITS.exec(text) ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
