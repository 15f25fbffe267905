import { percent } from '../../../ui/format.ts';
import { preciseTime } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/lowerWords.ts';

const said = words.dashboardTime;

/** Hours as their share of a whole: "3 h 20 min ÷ 41 h 30 min = 8%." */
export const explainPart = (hours: number, whole: number): string =>
  said.explain.part(preciseTime(hours), preciseTime(whole), percent(hours / whole));

/** The same for an hour of a weekday, and which time is in it. */
export const explainCell = (hours: number, whole: number): string =>
  `${explainPart(hours, whole)} ${said.heat.counted}`;
