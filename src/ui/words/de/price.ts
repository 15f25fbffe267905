import { counted, plural } from '../../format.ts';
import type { price as english } from '../en/price.ts';
import type { Like } from '../like.ts';

const must = (hours: number) => plural(hours, 'muss sie', 'müssen sie');

/** What a week of social time costs, and how often it must bring a customer. */
export const price: Like<typeof english> = {
  cost: (hours, written, cost) =>
    `${written} ${plural(hours, 'Stunde pro Woche in sozialen Medien kostet', 'Stunden pro Woche in sozialen Medien kosten')} ${cost}.`,
  sale: (sale, left) => `${sale} je Verkauf${left === '' ? '' : `, wovon ${left} übrig bleiben,`}`,
  perWeeks: (sale, hours, weeks) =>
    `Bei ${sale} ${must(hours)} ${plural(weeks, 'jede Woche', `alle ${counted(weeks, 'Woche', 'Wochen')}`)} einen Kunden bringen.`,
  perWeek: (sale, hours, customers) =>
    `Bei ${sale} ${must(hours)} ${counted(customers, 'Kunden', 'Kunden')} pro Woche bringen.`,
  missing: {
    hours:
      'Sagen Sie, wie viele Stunden pro Woche Sie planen, und Sie sehen, was sie bringen müssen.',
    hourlyValue:
      'Sagen Sie, was eine Stunde von Ihnen wert ist, und Sie sehen, was die Stunden kosten.',
    typicalSale:
      'Sagen Sie, was ein Verkauf meist bringt, und Sie sehen, wie oft sie einen bringen müssen.',
  },
};
