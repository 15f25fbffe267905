import { tenths } from '../../../ui/format.ts';
import { duration } from '../../../ui/timeText.ts';
import { words } from '../../../ui/words/words.ts';

const SECONDS = 3600;
const MINUTES = 60;

/** Hours as a figure: "5.5"; under an hour "25 min", since 0.0 would be wrong; `''` where there are none. */
export function hoursFigure(hours: number): string {
  if (hours <= 0) return '';
  if (hours >= 1) return tenths(hours);
  return words.dashboardOverTime.minutes(Math.max(1, Math.round(hours * MINUTES)));
}

/** Hours in words: "5 hours 30 minutes", never nothing for something. */
export const hoursSaid = (hours: number): string =>
  duration(Math.max(hours > 0 ? MINUTES : 0, hours * SECONDS));
