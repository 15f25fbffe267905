import { counted } from '../../format.ts';

/** Words of the one best next step, and of the review that is ready, as the popup says them. */
export const popupDue = {
  title: 'Follow up with',
  worth: (stage: string, amount: string) => `${stage} of ${amount}`,
  since: {
    today: 'due today',
    yesterday: 'due since yesterday',
    weekday: (weekday: string) => `due since ${weekday}`,
    overdue: (days: number) => `${counted(days, 'day', 'days')} overdue`,
  },
  promised: (promise: string) => `: ${promise}`,
  open: 'Open',
  done: 'Done',
  snooze: 'Next working day',
  told: {
    done: (name: string) => `The follow-up with ${name} is done.`,
    snoozed: (name: string) => `${name} comes up again on the next working day.`,
  },
  review: {
    ready: 'The review of last week is ready.',
    several: (weeks: number) => `The review of the last ${weeks} weeks is ready.`,
    begin: 'Begin it',
  },
} as const;
