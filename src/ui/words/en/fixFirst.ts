import { counted } from '../../format.ts';

/** What to fix first: the finding in numbers, and one step that is not social media. */
export const fixFirst = {
  title: 'Fix this first',
  goals: {
    finding: 'No goal states a revenue figure and a date.',
    step: 'Set one figure and one date',
  },
  overdue: {
    finding: (n: number) =>
      n === 1
        ? 'One follow-up is overdue.'
        : `${counted(n, 'follow-up', 'follow-ups')} are overdue.`,
    worth: (n: number, money: string) =>
      `${counted(n, 'overdue follow-up', 'overdue follow-ups')} may still bring about ${money} by your date.`,
    step: (n: number) =>
      n === 1 ? 'Call the one person who waits' : `Call the ${n} people who wait`,
  },
  slow: {
    hours: (hours: number, leads: number) =>
      `A new lead waits about ${counted(hours, 'hour', 'hours')} for your first answer (the middle of ${counted(leads, 'lead', 'leads')}).`,
    days: (days: number, leads: number) =>
      `A new lead waits about ${counted(days, 'day', 'days')} for your first answer (the middle of ${counted(leads, 'lead', 'leads')}).`,
    step: 'Answer every new lead on the day it comes',
  },
  steps: {
    'lead rate': {
      what: 'Too few leads come from the hours',
      step: 'Write to ten named people who could buy',
    },
    'lead to qualified': {
      what: 'Leads stop before they qualify',
      step: 'Ask every enquiry the same three questions',
    },
    'qualified to opportunity': {
      what: 'Qualified leads do not get as far as an offer',
      step: 'Make each qualified lead an offer',
    },
    'opportunity to won': {
      what: 'Offers do not close',
      step: 'Call the oldest open opportunity',
    },
    'deal size': {
      what: 'Sales are smaller than they should be',
      step: 'Offer the larger piece of work first in the next three talks',
    },
  },
  bottleneck: (what: string, money: string) =>
    `${what}: mended, this step alone would bring about ${money} more by your date.`,
  checking: (what: string, money: string) =>
    `Worth checking: ${what.charAt(0).toLowerCase()}${what.slice(1)}. Mended, it might bring about ${money} more by your date.`,
  noGoal: {
    finding: (share: string) => `${share} of your social time for the business served no goal.`,
    all: 'None of your social time for the business was for a goal.',
    step: 'Say what a visit is for before it begins, or leave it out',
  },
  over: {
    finding: (share: string) => `${share} of the time you had planned went over your minutes.`,
    step: 'Set a timer away from the screen, and leave when it rings',
  },
  obstacle: {
    prospects: {
      finding: 'You said that people to sell to are what is missing.',
      step: 'List ten named people who could buy',
    },
    qualifying: {
      finding: 'You said that telling buyers from the others is in the way.',
      step: 'Ask every enquiry the same three questions',
    },
    closing: {
      finding: 'You said that closing is in the way.',
      step: 'Call the oldest open opportunity',
    },
    offer: {
      finding: 'You said that the offer is in the way.',
      step: 'Ask two people who did not buy why',
    },
    followUp: {
      finding: 'You said that following up is in the way.',
      step: 'Give every open lead a next date',
    },
  },
  log: {
    finding: 'There is not enough evidence yet to name one thing to fix.',
    step: 'Log every lead this week, wherever it came from',
  },
} as const;
