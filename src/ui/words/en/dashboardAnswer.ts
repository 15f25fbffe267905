import { counted } from '../../format.ts';

const leads = (n: number) => counted(n, 'lead', 'leads');

const otherMinutes = (n: number) =>
  n === 0 ? 'Less than a minute was' : n === 1 ? 'One minute was' : `${n} minutes were`;

const otherTime = (n: number) =>
  `${otherMinutes(n)} personal, for customers, or outside your working hours and so far counted as personal; that time has no price here.`;

const noticed = (minutes: number) =>
  minutes === 0
    ? 'No whole minute is counted so far.'
    : `So far ${counted(minutes, 'minute is', 'minutes are')} counted.`;

const sold = (n: number, revenue: string) =>
  n === 1 ? `one sale of ${revenue}` : `${counted(n, 'sale', 'sales')} worth ${revenue}`;

/** The first sentences of the dashboard. */
export const dashboardAnswer = {
  first: 'It starts with your next visit.',
  firstNext:
    'Browse as you usually do. The time is noticed by itself; what came of it is for you to say.',
  nothing: (what: string, when: string) => `No time on ${what} ${when}.`,
  noneForIt: (what: string, when: string) => `No time on ${what} for a goal ${when}.`,
  otherTime,
  realNothing: 'Worthwhile was watching, and there was nothing.',
  partly: 'Not all of it could be seen: what is missing is listed below.',
  unknown: 'Worthwhile was not watching in these days, so nothing can be said about them.',
  /** `other`: whole minutes that have no price. */
  young: (minutes: number, other: number) =>
    `${minutes === 0 && other > 0 ? otherTime(other) : noticed(minutes)} From one hour on you see what it costs and brings.`,
  /** What the time was spent on, after "on". */
  on: {
    social: 'social media',
    facebook: 'Facebook',
    x: 'X',
    linkedin: 'LinkedIn',
    instagram: 'Instagram',
    referral: 'referrals',
    networking: 'networking',
    email: 'email',
    phone: 'the phone',
    website: 'your website',
    ads: 'ads',
    event: 'events',
    other: 'other channels',
  },
  when: {
    '7': 'In the last 7 days',
    '28': 'In the last 28 days',
    '90': 'In the last 90 days',
    '180': 'In the last 180 days',
    all: 'So far',
    own: (from: string, to: string) => `Between ${from} and ${to}`,
    oneDay: (day: string) => `On ${day}`,
  },
  underAMinute: 'under a minute',
  spent: (when: string, time: string, what: string) => `${when} you spent ${time} on ${what}.`,
  worth: (when: string, time: string, what: string, cost: string) =>
    `${when} you spent ${time} on ${what}, worth ${cost} of your time.`,
  worthAndSpent: (when: string, time: string, what: string, cost: string, money: string) =>
    `${when} you spent ${time} on ${what}, worth ${cost} of your time, and ${money} on ads and tools.`,
  brought: {
    nothing: 'It has brought no lead so far.',
    leads: (n: number) => `It brought ${leads(n)} and no sale so far.`,
    sales: (n: number, revenue: string) => `It brought ${sold(n, revenue)} so far.`,
    both: (l: number, s: number, revenue: string) =>
      `It brought ${leads(l)} and ${sold(s, revenue)} so far.`,
  },
  mayClose: (what: string, amount: string, forGoal: boolean) =>
    `The open leads from ${what}${forGoal ? ' for this goal' : ''}, whenever they came, may still bring about ${amount}.`,
  allEarly: (what: string) => `Too early to tell whether it pays: ${what}.`,
  ask: {
    typical_sale: 'Say what a sale usually brings, and you see whether it pays.',
    hourly_value: 'Say what an hour of yours is worth, and you see whether it pays.',
    hours: 'No hours are logged here, so nobody can say what one brings.',
  },
  changed: (day: string) =>
    `Too early to tell: you changed something on ${day}, and only what comes after it counts.`,
  say: 'Say it now',
};
