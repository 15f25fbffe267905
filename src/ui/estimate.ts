import { minorOf } from '../domain/money.ts';
import { money, wholeMoney } from './format.ts';

/** Estimates are said to two figures: more would claim more than is known. */
export function twoFigures(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}

/** Estimated money to two figures: "£1,200" of £1,234, "£4.50" of £4.51. */
export function aboutMoney(minor: number, currency: string): string {
  const about = Math.round(twoFigures(minor));
  return about < minorOf(SMALL, currency) ? money(about, currency) : wholeMoney(about, currency);
}

/** Below so many whole units two figures need the decimals. */
const SMALL = 10;

/** A count that is estimated: to two figures from ten on, else to whole things. */
export function aboutCount(value: number): number {
  return value < 10 ? Math.round(value) : twoFigures(value);
}
