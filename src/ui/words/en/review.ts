import { count, counted } from '../../format.ts';

/** The weekly review. */
export const review = {
  answer: {
    sale: (count: number, money: string) =>
      count === 1 ? `a sale of ${money}` : `${counted(count, 'sale', 'sales')} worth ${money}`,
    lead: (count: number) => (count === 1 ? 'a lead' : counted(count, 'lead', 'leads')),
    noSale: 'no sale yet',
    forTime: (brought: string, time: string) => `${brought}; ${time} went to social media.`,
    withoutTime: (brought: string) => `${brought}, without any social time.`,
    onlyTime: (time: string) => `${time} on social media; no lead and no sale were logged.`,
    nothing: 'No social time, no lead and no sale.',
    notRecorded: (weeks: number) =>
      `Nothing is known of ${these(weeks)}: Worthwhile was not recording.`,
    soFar: (sentence: string) => `So far: ${sentence}`,
    underAMinute: 'less than a minute',
  },
  week: (days: string) => `The week of ${days}.`,
  /** Several weeks that were not reviewed. */
  weeks: (weeks: number, days: string) => `${counted(weeks, 'week', 'weeks')} as one, ${days}.`,
  /** Why there are several. */
  missed: {
    first: 'This is your first review, so it takes in every week since Worthwhile began.',
    since: (day: string) => `Your last review was for the time up to ${day}.`,
    longAgo: (day: string) =>
      `Your last review was for the time up to ${day}. What lies between is on the dashboard.`,
    older: 'Older weeks are on the dashboard.',
    ahead: 'You still decide about one week, the one ahead.',
  },
  seenOn: (moment: string) => `As you saw it on ${moment}. Later corrections do not change it.`,
  waiting: {
    answer: (when: string) => `Your review is ready on ${when}.`,
    now: 'You need not wait: the week is over, and nothing more will come to it.',
    begin: 'Review it now',
    next: (when: string) => `The next review is ready on ${when}.`,
    /** "Monday 30 November at 09:00". */
    when: (day: string, clock: string) => `${day} at ${clock}`,
  },
  running: 'This week is still running. You decide about it once it is over.',
  lastWeek: 'The week to review',
  thisWeek: 'This week so far',
  otherWeeks: 'Other weeks',
  platforms: {
    title: 'By platform',
    caption: 'What each platform took and brought',
    both: (platforms: string, n: number) =>
      n === 1
        ? `${platforms} took the most time and brought the most.`
        : `${platforms} took and brought about the same.`,
    split: (took: string, brought: string) =>
      `${took} took the most time; ${brought} brought the most.`,
    none: (took: string, n: number) =>
      n === 1
        ? `${took} took the most time. No lead or sale came from a platform.`
        : `${took} took about the same time. No lead or sale came from a platform.`,
    noTime: 'No platform took any time.',
    notSeen: 'What the platforms took is not known.',
    total: 'All social',
    platform: 'Platform',
    time: 'Time',
    unit: 'h:mm',
    sessions: 'Sessions',
    planned: 'Your minutes',
    over: 'Over your minutes',
    leads: 'Leads',
    sales: 'Sales',
    revenue: 'Revenue',
    noPlan: 'No minutes were planned',
    noTimeHere: 'No time',
    noRevenue: 'No revenue',
    plan: (planned: string, over: string) =>
      `You planned ${planned}; ${over} went over your minutes.`,
    inPlan: (planned: string) => `You planned ${planned} and went over none of it.`,
    logged: (list: string) => `Logged by hand beside it: ${list}.`,
    loggedOn: (channel: string, time: string) => `${time} on ${channel}`,
  },
  others: {
    title: 'Other channels',
    statement: (list: string) => `Beside social media, something came from ${list}.`,
    onlyTime: (list: string) => `You logged time on ${list}.`,
    caption: 'What came from other channels',
    channel: 'Channel',
    logged: 'Logged time',
    noLogged: 'No time was logged',
  },
  goals: {
    title: 'By goal',
    caption: 'What the time served',
    goal: 'Goal',
    none: 'No goal',
    gone: 'A goal you have deleted',
    total: 'Together',
    served: (part: string, whole: string) => `${part} of ${whole} served a goal.`,
    allServed: 'All of the time served a goal.',
    noneServed: 'None of the time served a goal.',
    noTime: 'There was no time to serve one.',
    beside: (list: string) => `Of the rest, ${list}.`,
    customer: (time: string) => `${time} went to customers`,
    personal: (time: string) => `${time} went to personal time`,
    unstated: (time: string, sessions: number) =>
      sessions === 0
        ? `${time} went without an answer`
        : `${time} in ${counted(sessions, 'session', 'sessions')} went without an answer`,
    sayNow: 'Say what it was for',
  },
  gaps: {
    title: 'What was not seen',
    statement: (weeks: number) =>
      weeks === 1
        ? 'Worthwhile could not see the whole week.'
        : 'Worthwhile could not see all of these weeks.',
    began: (moment: string) => `Recording began on ${moment}. What came before is not known.`,
    notOn: (weeks: number) =>
      `The browser with Worthwhile was not open at any time in ${these(weeks)}.`,
    off: (where: string, from: string, to: string) =>
      `Not recording ${where} from ${from} to ${to}: it was switched off.`,
    'no access': (where: string, from: string, to: string) =>
      `Not recording ${where} from ${from} to ${to}: the browser had taken back access.`,
    'storage failing': (_where: string, from: string, to: string) =>
      `The browser could not store anything from ${from} to ${to}. What was noticed then is kept and stored late, as far as that could be.`,
    anywhere: 'any platform',
    realNothing: 'Worthwhile was watching, and there was nothing.',
  },
  decide: {
    note: (days: string) => `For ${days}`,
    decisions: { keep: 'Keep', test: 'Test', change: 'Change one thing', cut: 'Cut' },
    wrong: {
      empty: 'Write it as 1:20, or 0.',
      'not minutes': 'Write it as 1:20 (hours and minutes), or as 80 min.',
      'too many': 'A week has 168 hours. Write fewer.',
    },
  },
  decided: {
    statement: (time: string) => `You decided: ${time} for social media.`,
    none: 'No decision',
    oneThing: (decision: string, thing: string) => `${decision}: ${thing}`,
  },
  earlier: {
    title: 'Earlier reviews',
    caption: 'Earlier reviews, the latest first',
    week: 'Week',
    found: 'What happened',
    decided: 'Decided',
    none: 'Your reviews are kept here as you saw them.',
  },
  first: {
    answer: (when: string) => `Your first review is ready on ${when}.`,
    why: 'Then you see here what the week took and what it brought, and decide what each platform gets next.',
    untilTitle: 'Until then',
    until: 'Three habits make the first review worth reading.',
    steps: [
      'Say what a session is for when Worthwhile asks. Two keys are enough.',
      'Log every lead, also one that came without social media.',
      'Log each sale, or several small ones in one line.',
    ],
    soFar: 'This week so far',
  },
  unknownWeek: 'There is no review of that week.',
};

const these = (weeks: number): string =>
  weeks === 1 ? 'this week' : `these ${count(weeks)} weeks`;
