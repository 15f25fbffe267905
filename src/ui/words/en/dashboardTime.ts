import { counted } from '../../format.ts';

const visits = (n: number) => counted(n, 'visit', 'visits');
const leads = (n: number) => counted(n, 'lead', 'leads');

/** What the dashboard says of where the time goes. */
export const dashboardTime = {
  title: 'Where the time goes',
  finding: (share: string, doing: string) => `${share} of the time is ${doing}.`,
  findingWithLeads: (share: string, doing: string, from: string) =>
    `${share} of the time is ${doing}; ${from}.`,
  cameFrom: (part: number, whole: number, where: string) =>
    part === whole
      ? whole === 1
        ? `the one lead came from ${where}`
        : `all ${leads(whole)} came from ${where}`
      : `${part} of ${leads(whole)} came from ${where}`,
  nothing: 'No watched hours for a goal in these days.',
  onlyAside: (time: string) => `${time} of personal time or of work for customers stand apart.`,
  young: 'Under one hour was watched in these days, too little to say where it goes.',
  doing: {
    scrolling: 'scrolling',
    talking: 'talking',
    prospecting: 'prospecting',
    managing: 'managing',
  },
  from: {
    feed: 'the feed',
    messages: 'messages',
    people: 'people’s pages',
    post: 'posts',
    groups: 'groups',
    search: 'search',
    notifications: 'notifications',
    compose: 'writing',
    business: 'business tools',
    jobs: 'jobs',
    marketplace: 'the marketplace',
    video: 'videos',
    other: 'other parts',
  },
  caption: 'Hours watched, by what you were doing',
  head: {
    platform: 'Platform',
    scrolling: 'Scrolling',
    talking: 'Talking',
    prospecting: 'Prospecting',
    managing: 'Managing',
    all: 'All',
  },
  total: 'All',
  goal: 'For a goal',
  unstated: 'Not said',
  aside: 'Beside it, not in the total',
  personal: 'Personal',
  customer: 'Customer work',
  leads: 'Leads that came from it',
  explain: {
    leads:
      'Leads that were logged from a visit, by the part of the platform that was open at that moment.',
    part: (part: string, whole: string, share: string) => `${part} ÷ ${whole} = ${share}.`,
    all: 'Only what was watched: logged and stated hours have no part of a platform.',
  },
  heaps:
    'Scrolling is feeds, posts, videos and notifications; talking is messages, groups and writing; prospecting is profiles and search; managing is ads and pages.',
  unknownLeads: (n: number) =>
    `${leads(n)} of these days came from no visit, so where on the platform is not known.`,
  goalShare: (goal: string, unstated: string) =>
    `${goal} of it served a goal; for ${unstated} nothing was said.`,
  allGoal: 'All of it served a goal.',
  noGoal: 'No goal was named for any of it.',
  noPlan: 'You set no minutes for a visit in these days.',
  plan: (n: number, over: number, time: string, share: string) =>
    over === 0
      ? `You set minutes for ${visits(n)} and kept to them every time.`
      : `You set minutes for ${visits(n)}; ${over === 1 ? 'one' : over} ran over, by ${time} in all, ${share} of their time.`,
  hourUnit: 'an hour',
  more: 'More: by hour, weekday and part of the platform',
  heat: {
    title: 'By hour and weekday',
    finding: (weekday: string, hours: string, written: string) =>
      `The most time falls on ${weekday}, ${hours}: ${written}.`,
    nothing: 'No watched time of this kind in these days.',
    which: 'Which time',
    kind: {
      all: 'All',
      goal: 'For a goal',
      unstated: 'Not said',
      personal: 'Personal',
      customer: 'Customer work',
    },
    cell: (weekday: string, hours: string, written: string) => `${weekday}, ${hours}: ${written}`,
    none: 'nothing',
    hours: (from: number) => `${from} to ${from + 1} h`,
    share: (written: string, share: string) => `${written}, ${share} of this time`,
    counted:
      'Only watched time, in the hour its visit began in; personal time and work for customers too.',
    darker: 'The stronger the colour, the more time; a visit counts in the hour it began in.',
    caption: 'Minutes by weekday and hour of the day',
    hour: 'Hour',
  },
  parts: {
    title: 'By part of the platform',
    caption: 'Hours and leads by part of the platform',
    part: 'Part',
    hours: 'Hours',
    leads: 'Leads',
  },
  table: 'The same as a table',
};
