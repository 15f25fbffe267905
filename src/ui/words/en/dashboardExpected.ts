import { counted } from '../../format.ts';

/** What open leads are expected to bring, and why it differs from place to place. */
export const dashboardExpected = {
  sum: (n: number, amount: string, share: string, whole: string) =>
    `${counted(n, 'open lead', 'open leads')}: ${amount} if all buy × ${share}, their chance on average by stage and age = about ${whole}.`,
  whenever: (forGoal: boolean) =>
    forGoal
      ? 'It is every open lead that was logged for this goal, whenever it came.'
      : 'It is every open lead, whenever it came.',
  usual: (amount: string) =>
    `One without an amount counts with ${amount}, what a sale brings on average.`,
  leftOut: (n: number) =>
    `${counted(n, 'lead without an amount is', 'leads without an amount are')} left out, since your usual sale is not stated.`,
  guess: 'How many leads buy is our guess of what is usual, since you have not said it.',
  whole: (amount: string) => `All channels together, as on the page of leads: about ${amount}.`,
};
