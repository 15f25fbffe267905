import { counted } from '../../format.ts';

/** Words of the one best next step, as the popup says it. */
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
} as const;
