/** Words of the popup's question; what it shows otherwise is loaded for itself. */
export const popup = {
  ask: {
    question: (platform: string) => `What is this ${platform} visit for?`,
    today: (sessions: number, minutes: number) =>
      `${ordinal(sessions)} visit today${minutes === 0 ? '' : `, ${minutes} min so far`}`,
    otherGoals: 'Other goals',
    customer: 'Customer work',
    customerName: 'Which customer?',
    customerHint: 'Which customer? (if you like)',
    personal: 'Personal',
    minutes: 'How many minutes?',
    noPlan: 'No limit',
    ifThen: (minutes: number) => `When the ${minutes} minutes are up, I`,
    ifThenHint: 'answer one person who waits',
    ifThenDue: (name: string) => `answer ${name}`,
    holds: 'This answer holds',
    holdsFor: {
      visit: 'For this visit',
      until: 'Until a time',
      platform: (platform: string) => `Always on ${platform}`,
      surface: (platform: string, surface: string) => `Always on ${platform}, ${surface}`,
    },
    until: 'Until',
    start: 'Start',
    change: 'Keep this answer',
    leave: (platform: string) => `Leave ${platform}`,
    leaveAgain: 'Press again',
    leaveByKey: (platform: string) => `Press the same key again to leave ${platform}.`,
    less: 'Less of this',
    budget: (left: number, minutes: number) =>
      left > 0
        ? `${left} of ${minutes} min left this week`
        : `all ${minutes} min of this week used`,
    stillToFind: (amount: string) => `${amount} still to find`,
    soFar: (done: string, day: string) => `${done} so far, by ${day}`,
    met: 'Met',
    noGoal: 'No goal is open.',
    setOne: 'Set one',
    lead: 'Log a lead',
    sale: 'Log a sale',
  },
  failed: {
    reading: {
      what: 'Worthwhile cannot read its records.',
      safe: 'What is stored is safe, and nothing was changed.',
      next: 'Try again. If it fails again, restart the browser.',
    },
    answer: {
      what: 'The answer is not saved yet.',
      safe: 'What you chose is still here.',
      next: {
        full: 'The disk has no room left: free some, then try again.',
        storage: 'Try again; if it fails again, restart the browser.',
      },
    },
    gone: 'This visit or its goal is gone. Close this and open it again.',
    again: 'Try again',
  },
} as const;

const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };

function ordinal(count: number): string {
  const words = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];
  return words[count - 1] ?? `${count}${ENDINGS[ORDINAL.select(count)]}`;
}
