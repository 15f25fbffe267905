import { minutes } from '../../ui/format.ts';
import { duration, minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';

const said = words.sessions.list;

/** Time that counted and yet would be written as none. */
const isTooShort = (seconds: number): boolean => seconds > 0 && minutesOf(seconds) === 0;

/** Whole minutes, "15", or "under 1". */
export const minutesText = (seconds: number): string =>
  isTooShort(seconds) ? said.underOne : minutes(seconds);

/** "7 hours 5 minutes", or "under a minute". */
export const durationText = (seconds: number): string =>
  isTooShort(seconds) ? said.underAMinute : duration(seconds);
