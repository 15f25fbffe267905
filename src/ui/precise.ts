import { minorOf } from '../domain/money.ts';
import { count, money, wholeMoney } from './format.ts';
import { FIGURES } from './locale.ts';
import { minutesOf, shortDuration } from './timeText.ts';
import { units } from './words/en/units.ts';

/**
 * Figures inside a formula: exact enough that the reader, reckoning after, comes to the figure that
 * is shown. `estimate.ts` writes what is shown.
 */

const THREE_FIGURES = new Intl.NumberFormat(FIGURES, { maximumSignificantDigits: 3 });
const SHARE = new Intl.NumberFormat(FIGURES, { style: 'percent', maximumSignificantDigits: 3 });

/** Below so many whole units the decimals matter. */
const SMALL = 100;

/** Money from minor units: "£71.34", from a hundred on "£3,640". */
export function preciseMoney(minor: number, currency: string): string {
  const exact = Math.round(minor);
  return Math.abs(exact) < minorOf(SMALL, currency)
    ? money(exact, currency)
    : wholeMoney(exact, currency);
}

/** A share of one to three figures, "24.3 %". */
export const preciseShare = (share: number): string => SHARE.format(share);

/** A number to three figures, "0.183"; a whole one from a hundred on. */
export const precise = (value: number): string =>
  value < 100 ? THREE_FIGURES.format(value) : count(value);

/** Hours to the minute, "41 h 30 min"; nothing is "0 h". */
export function preciseTime(hours: number): string {
  const minutes = minutesOf(3600 * hours);
  return minutes === 0 ? `0\u00a0${units.hour}` : shortDuration(60 * minutes);
}
