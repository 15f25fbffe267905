import { plural } from '../../format.ts';
import type { goalName as english } from '../en/goalName.ts';
import type { Like } from '../like.ts';

/** A goal without a title is called by its number and day. */
export const goalName: Like<typeof english> = {
  revenue: (amount, day) => `${amount} bis ${day}`,
  sales: (number, written, day) => `${written} ${plural(number, 'Verkauf', 'Verkäufe')} bis ${day}`,
  leads: (number, written, day) =>
    `${written} ${plural(number, 'Interessent', 'Interessenten')} bis ${day}`,
  conversations: (number, written, day) =>
    `${written} ${plural(number, 'Gespräch', 'Gespräche')} bis ${day}`,
};
