import { counted, plural } from '../../format.ts';

/** Words of the popup, all but its forms for a lead and a sale. */
export const popup = {
  title: 'Worthwhile',
  ask: {
    question: (platform: string) => `What is this ${platform} visit for?`,
    today: (sessions: number, minutes: number) =>
      `${ordinal(sessions)} visit today, ${minutes} min so far`,
    otherGoals: 'Other goals',
    customer: 'Customer work',
    customerName: 'Which customer?',
    optional: 'if you like',
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
    leaveAgain: 'Once more',
    leaveByKey: (platform: string) => `Press the same key once more to leave ${platform}.`,
    notToday: 'Don’t ask today',
    stillToFind: (amount: string) => `${amount} still to find`,
    soFar: (done: string, day: string) => `${done} so far, by ${day}`,
    met: 'Met',
    noGoal: 'No goal is open.',
    setOne: 'Set one',
  },
  due: {
    overdue: (days: number) => `${counted(days, 'day', 'days')} overdue`,
    today: 'Due today',
    promised: (promise: string) => `: ${promise}`,
    open: 'Open',
    some: (count: number) => counted(count, 'follow-up is due', 'follow-ups are due'),
    see: (count: number) => plural(count, 'See the follow-up', `See the ${count} follow-ups`),
  },
  running: {
    customer: (name: string) => `Customer work for ${name}`,
    goalGone: 'A goal that is gone',
    ofPlan: (plan: number, platform: string) =>
      `of ${counted(plan, 'minute', 'minutes')} on ${platform}`,
    noPlan: (minutes: number, platform: string) =>
      `${plural(minutes, 'minute', 'minutes')} on ${platform}`,
    used: (minutes: number, plan: number) =>
      `${minutes} of ${counted(plan, 'minute', 'minutes')} used`,
    over: (minutes: number, plan: number, over: number) =>
      `${minutes} minutes, ${over} over your ${plan}`,
    bySurface: 'This visit so far, in minutes',
    ifThen: (step: string) => `When the time is up, I ${step}.`,
    lead: 'Log a lead',
    sale: 'Log a sale',
    leave: (platform: string) => `Finish and leave ${platform}`,
    change: 'Change the answer',
    dashboard: 'Dashboard',
    underAMinute: 'under 1',
  },
  standing: {
    always: (place: string) => `This answer always holds on ${place}.`,
    until: (place: string, time: string) => `This answer holds on ${place} until ${time}.`,
    end: 'End it',
    ended: 'Ended. The next visit is asked about again.',
  },
  up: {
    title: (plan: number) => `Your ${counted(plan, 'minute is', 'minutes are')} up.`,
    said: (step: string) => `You said: I ${step}.`,
    more: (minutes: number) => `${minutes} more minutes`,
    came: 'Did something come of it?',
  },
  today: {
    title: (minutes: number, leads: number) =>
      `Today: ${counted(minutes, 'minute', 'minutes')}, ${leads === 0 ? 'no lead yet' : counted(leads, 'lead', 'leads')}.`,
    none: 'No social time today.',
    noneYet: 'Open Facebook, X, LinkedIn or Instagram, and the time there is counted here.',
    caption: 'Today by platform',
    platform: 'Platform',
    forGoal: 'For a goal',
    all: 'All min',
    total: 'Today',
    sales: (count: number) => counted(count, 'sale today.', 'sales today.'),
  },
  target: {
    title: 'It starts with one number and one date.',
    question: 'What should your social time help to bring in?',
    revenue: 'Revenue',
    by: 'By',
    set: 'Set the target',
    notNow: 'Not now',
    until: 'Until then only time is noticed.',
    full: 'Set up fully',
    missing: 'Write an amount.',
    past: 'Choose a day after today.',
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
    storing: (since: string) =>
      `Storing has failed since ${since}. What was noticed is kept aside and stored as soon as that works. Restart the browser, and see that the disk has room.`,
    gone: 'This visit or its goal is gone. Close this and open it again.',
    again: 'Try again',
  },
  saved: 'Saved.',
  back: 'Back',
} as const;

const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };

function ordinal(count: number): string {
  const words = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];
  return words[count - 1] ?? `${count}${ENDINGS[ORDINAL.select(count)]}`;
}
