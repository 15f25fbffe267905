import { counted } from '../../format.ts';

const days = (n: number) => counted(n, 'day', 'days');

/** How a goal stands, and what may be in its way. */
export const goalStanding = {
  obstacle: {
    prospects: 'Too few people hear of it',
    qualifying: 'The wrong people ask',
    closing: 'They ask and do not buy',
    offer: 'The offer does not fit',
    followUp: 'I do not follow up',
  },
  unit: {
    sales: (n: number) => counted(n, 'sale', 'sales'),
    leads: (n: number) => counted(n, 'lead', 'leads'),
    conversations: (n: number) => counted(n, 'conversation', 'conversations'),
  },
  standing: {
    met: (booked: string, figure: string) => `The goal is met: ${booked} of ${figure}.`,
    ahead: (left: string, n: number) =>
      `You are at or above an even pace, with ${left} still to find in ${days(n)}.`,
    behind: (gap: string, left: string, n: number) =>
      `You are ${gap} behind an even pace, with ${left} still to find in ${days(n)}.`,
    fresh: (left: string, n: number, perWeek: string) =>
      `${left} to find in ${days(n)}: about ${perWeek} a week.`,
    today: (left: string) => `${left} still to find today, the last day.`,
    passed: (left: string) => `The day has passed with ${left} still to find. Set a new one.`,
  },
};
