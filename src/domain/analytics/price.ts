import { type Figure, figure, noFigure, ratio } from './ratio.ts';
import { timeCost } from './timeCost.ts';

/** What is needed to tell the price of a week's hours; `null` is what the user has not said. */
export interface PricePlan {
  readonly hoursAWeek: number | null;
  /** Minor units. */
  readonly hourlyValue: number | null;
  /** Minor units. */
  readonly typicalSale: number | null;
  /** The share of a sale that is left for the user, 0 to 1; 1 (revenue) until she says so. */
  readonly margin?: number | null;
}

/** "6 hours a week cost £360; they must bring one customer every 11 weeks." */
export interface Price {
  readonly hoursAWeek: Figure;
  /** Minor units. */
  readonly costAWeek: Figure;
  /**
   * How many weeks one sale pays for, not rounded. Say it rounded down; below 1 say how many
   * customers a week (1 / weeks, rounded up).
   */
  readonly weeksPerCustomer: Figure;
}

/** The price of the hours of a week. It needs only the plan, and stands until a verdict. */
export function priceOfTime(plan: PricePlan): Price {
  const { hoursAWeek, hourlyValue, typicalSale } = plan;
  if (hoursAWeek === null || hoursAWeek <= 0) return without(noFigure('no_hours'));
  const hours = figure(hoursAWeek);
  if (hourlyValue === null) return { ...without(noFigure('no_hourly_value')), hoursAWeek: hours };
  const cost = timeCost(hoursAWeek, hourlyValue);
  return {
    hoursAWeek: hours,
    costAWeek: figure(cost),
    weeksPerCustomer:
      typicalSale === null
        ? noFigure('no_typical_sale')
        : ratio(typicalSale * (plan.margin ?? 1), cost, 'no_cost'),
  };
}

function without(answer: Figure): Price {
  return { hoursAWeek: answer, costAWeek: answer, weeksPerCustomer: answer };
}
