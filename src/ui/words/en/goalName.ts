import { plural } from '../../format.ts';

/** A goal without a title is called by its number and day. */
export const goalName = {
  revenue: (amount: string, day: string) => `${amount} by ${day}`,
  sales: (number: number, written: string, day: string) =>
    `${written} ${plural(number, 'sale', 'sales')} by ${day}`,
  leads: (number: number, written: string, day: string) =>
    `${written} ${plural(number, 'lead', 'leads')} by ${day}`,
  conversations: (number: number, written: string, day: string) =>
    `${written} ${plural(number, 'conversation', 'conversations')} by ${day}`,
};
