import { plural } from '../../format.ts';
import type { goalName as english } from '../en/goalName.ts';
import type { Like } from '../like.ts';

/** A goal without a title is called by its number and day. */
export const goalName: Like<typeof english> = {
  revenue: (amount, day) => `${amount} para el ${day}`,
  sales: (number, written, day) => `${written} ${plural(number, 'venta', 'ventas')} para el ${day}`,
  leads: (number, written, day) =>
    `${written} ${plural(number, 'interesado', 'interesados')} para el ${day}`,
  conversations: (number, written, day) =>
    `${written} ${plural(number, 'conversación', 'conversaciones')} para el ${day}`,
};
