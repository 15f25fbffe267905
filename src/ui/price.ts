import { type PricePlan, priceOfTime } from '../domain/analytics/price.ts';
import { money, oneDecimal, percent, wholeMoney } from './format.ts';
import { words } from './words/words.ts';

/** "6 hours a week on social media cost £360. At £4,000 a sale they must bring one customer every 11 weeks." */
export function priceSentence(plan: PricePlan, currency: string): string {
  const { hoursAWeek, costAWeek, weeksPerCustomer } = priceOfTime(plan);
  const { missing, cost } = words.price;
  if (hoursAWeek.reason !== null) return missing.hours;
  if (costAWeek.reason !== null) return missing.hourlyValue;
  const hours = hoursAWeek.value;
  const spent = cost(hours, oneDecimal(hours), wholeMoney(costAWeek.value, currency));
  if (weeksPerCustomer.reason !== null) return `${spent} ${missing.typicalSale}`;
  const sale = words.price.sale(
    money(plan.typicalSale ?? 0, currency),
    plan.margin == null ? '' : percent(plan.margin),
  );
  return `${spent} ${howOften(weeksPerCustomer.value, hours, sale)}`;
}

/** Rounded to the careful side: fewer weeks for one customer, more customers for one week. */
function howOften(weeks: number, hours: number, sale: string): string {
  if (weeks < 1) return words.price.perWeek(sale, hours, Math.ceil(1 / weeks));
  return words.price.perWeeks(sale, hours, Math.floor(weeks));
}
