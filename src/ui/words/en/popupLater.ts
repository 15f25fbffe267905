import { count, counted, plural } from '../../format.ts';

/** Words of what the popup shows when it does not ask: a visit that runs, today, the first target. */
export const popupLater = {
  due: {
    some: (due: number) => counted(due, 'follow-up is due', 'follow-ups are due'),
    see: (due: number) => plural(due, 'See the follow-up', `See the ${due} follow-ups`),
  },
  running: {
    customer: (name: string) => `Customer work for ${name}`,
    goalGone: 'A goal that is gone',
    ofPlan: (plan: number, platform: string) =>
      `of ${counted(plan, 'minute', 'minutes')} on ${platform}`,
    noPlan: (minutes: number, platform: string) =>
      `${plural(minutes, 'minute', 'minutes')} on ${platform}`,
    firstOfPlan: (plan: number, platform: string) => `of ${count(plan)} on ${platform}`,
    firstMinute: 'First minute',
    on: (platform: string) => `on ${platform}`,
    used: (minutes: number, plan: number) =>
      `${minutes === 0 ? 'Under 1' : minutes} of ${counted(plan, 'minute', 'minutes')} used`,
    over: (minutes: number, plan: number, over: number) =>
      `${minutes} minutes, ${over} over your ${plan}`,
    bySurface: 'This visit so far, in minutes',
    ifThen: (step: string) => `When the time is up, I ${step}.`,
    leave: (platform: string) => `Finish and leave ${platform}`,
    change: 'Change the answer',
    dashboard: 'Dashboard',
    underAMinute: 'under 1',
  },
  brought: {
    title: (platform: string, minutes: number) =>
      `Your last visit to ${platform}, ${counted(minutes, 'minute', 'minutes')}`,
    question: 'Did it bring anything?',
    lead: 'A lead',
    conversation: 'A conversation',
    sale: 'A sale',
    no: 'No',
    talk: {
      title: 'Who did you talk with?',
      why: 'It counts as a contact with them on that day.',
      nobody: 'A conversation is kept with a lead, and there is none yet.',
      lead: 'Log them as a lead',
      who: 'Which lead?',
      someoneNew: 'Somebody new',
      save: 'Save',
      back: 'Back',
      saved: (name: string) => `The conversation with ${name} is saved.`,
    },
  },
  standing: {
    always: (place: string) => `This answer always holds on ${place}.`,
    part: (platform: string, surface: string) => `${platform}, ${surface}`,
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
    title: (minutes: number, came: Came) =>
      `Today: ${[spent(minutes), ...outcomes(came)].join(', ')}.`,
    none: 'No social time today.',
    noneBut: (came: Came) => `Today: ${[...outcomes(came), 'no social time'].join(', ')}.`,
    noneYet: 'Time on Facebook, X, LinkedIn and Instagram is counted here.',
    caption: 'Today by platform, in minutes',
    platform: 'Platform',
    forGoal: 'For a goal',
    all: 'All minutes',
    underAMinute: 'under 1',
    total: 'Today',
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
  storing: (since: string) =>
    `Storing has failed since ${since}. What was noticed is kept aside and stored as soon as that works. Restart the browser, and see that the disk has room.`,
  notUndone: 'This was changed since, so it stays as it is.',
  saved: 'Saved.',
} as const;

/** What came of a day. */
interface Came {
  readonly leads: number;
  readonly sales: number;
}

const spent = (minutes: number): string =>
  minutes === 0 ? 'under a minute' : counted(minutes, 'minute', 'minutes');

function outcomes({ leads, sales }: Came): readonly string[] {
  if (leads === 0 && sales === 0) return ['no lead or sale yet'];
  return [
    ...(leads === 0 ? [] : [counted(leads, 'lead', 'leads')]),
    ...(sales === 0 ? [] : [counted(sales, 'sale', 'sales')]),
  ];
}
