import { wholeMoney } from './format.ts';

/** Estimates are said to two figures: more would claim more than is known. */
export function twoFigures(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}

/** Money that is estimated, to two figures and in whole units: "£1,200" of £1,234. */
export function aboutMoney(minor: number, currency: string): string {
  return wholeMoney(twoFigures(minor), currency);
}

/** A count that is estimated: to two figures from ten on, else to whole things. */
export function aboutCount(value: number): number {
  return value < 10 ? Math.round(value) : twoFigures(value);
}
