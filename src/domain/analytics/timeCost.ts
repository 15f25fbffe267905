import { type Figure, figure, noFigure } from './ratio.ts';

/** hours × what an hour is worth + money spent; any one unit of money, not rounded. */
export function timeCost(hours: number, hourlyValue: number, spent = 0): number {
  return hours * hourlyValue + spent;
}

/**
 * The cost of time and money in minor units. Time has no cost to tell while the user has not said
 * what an hour is worth (`null`); money alone still has one.
 */
export function timeCostFigure(hours: number, hourlyValue: number | null, spent: number): Figure {
  if (hours <= 0) return figure(spent);
  if (hourlyValue === null) return noFigure('no_hourly_value');
  return figure(timeCost(hours, hourlyValue, spent));
}
