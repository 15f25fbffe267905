import { counted, plural } from '../../format.ts';

const must = (hours: number) => plural(hours, 'it must', 'they must');

/** What a week of social time costs, and how often it must bring a customer. */
export const price = {
  cost: (hours: number, written: string, cost: string) =>
    `${written} ${plural(hours, 'hour a week on social media costs', 'hours a week on social media cost')} ${cost}.`,
  /** `left`: the share that is left of it, or `''`. */
  sale: (sale: string, left: string) =>
    `${sale} a sale${left === '' ? '' : `, of which ${left} is left,`}`,
  perWeeks: (sale: string, hours: number, weeks: number) =>
    `At ${sale} ${must(hours)} bring one customer every ${plural(weeks, 'week', counted(weeks, 'week', 'weeks'))}.`,
  perWeek: (sale: string, hours: number, customers: number) =>
    `At ${sale} ${must(hours)} bring ${counted(customers, 'customer', 'customers')} a week.`,
  missing: {
    hours: 'Say how many hours a week you plan, and you see what they must bring.',
    hourlyValue: 'Say what an hour of yours is worth, and you see what the hours cost.',
    typicalSale: 'Say what one sale usually brings, and you see how often they must bring one.',
  },
};
