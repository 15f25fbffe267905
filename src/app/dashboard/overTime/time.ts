import { tenths } from '../../../ui/format.ts';
import { duration, shortDuration } from '../../../ui/timeText.ts';
import { words } from '../../../ui/words/lowerWords.ts';

const SECONDS = 3600;
const MINUTES = 60;

/** Hours as a figure: "5.5"; under an hour "25 min", since 0.0 would be wrong; `''` where there are none. */
export function hoursFigure(hours: number): string {
  if (hours <= 0) return '';
  if (hours >= 1) return tenths(hours);
  return words.dashboardOverTime.minutes(Math.max(1, Math.round(hours * MINUTES)));
}

/** Hours in words, to be heard: "5 hours 30 minutes". */
export const hoursSaid = (hours: number): string => duration(wholeMinutes(hours));

/** Hours in a sentence: "5 h 30 min". */
export const hoursShort = (hours: number): string => shortDuration(wholeMinutes(hours));

/** Seconds of whole minutes; never nothing for something. */
const wholeMinutes = (hours: number): number =>
  Math.max(hours > 0 ? SECONDS / MINUTES : 0, Math.round(hours * MINUTES) * (SECONDS / MINUTES));
