import { counted, plural } from '../../format.ts';
import type { price as english } from '../en/price.ts';
import type { Like } from '../like.ts';

const must = (hours: number) => plural(hours, 'tiene', 'tienen');

/** What a week of social time costs, and how often it must bring a customer. */
export const price: Like<typeof english> = {
  cost: (hours, written, cost) =>
    `${written} ${plural(hours, 'hora por semana en redes sociales cuesta', 'horas por semana en redes sociales cuestan')} ${cost}.`,
  sale: (sale, left) => `${sale} por venta${left === '' ? '' : `, de los que quedan ${left},`}`,
  perWeeks: (sale, hours, weeks) =>
    `A ${sale} ${must(hours)} que traer un cliente cada ${plural(weeks, 'semana', counted(weeks, 'semana', 'semanas'))}.`,
  perWeek: (sale, hours, customers) =>
    `A ${sale} ${must(hours)} que traer ${counted(customers, 'cliente', 'clientes')} por semana.`,
  missing: {
    hours: 'Di cuántas horas por semana planeas y verás lo que tienen que traer.',
    hourlyValue: 'Di lo que vale una hora tuya y verás lo que cuestan las horas.',
    typicalSale: 'Di lo que suele traer una venta y verás cada cuánto tienen que traer una.',
  },
};
