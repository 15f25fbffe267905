import { counted } from '../../format.ts';

/** The welcome page: one figure, one date, and what the time costs. */
export const welcome = {
  question: {
    1: 'What must your business bring in?',
    2: 'What do you sell, and what does it bring?',
    3: 'How long, where, and how may it ask?',
  },
  step: (step: number, steps: number) => `Step ${step} of ${steps}, about two minutes in all`,
  why: {
    1: 'Followers and likes are a means. One figure and one date are a goal, and social time is one way there: everything you see later is measured against them.',
    2: 'Guesses will do, empty is fine, and all of it can be changed at any time.',
    3: 'It notices your time on these platforms and asks what a visit is for: in the toolbar, never on the page.',
  },
  usual: (of100: string, days: string, hours: string) =>
    `Usual for this, until your own figures tell more: ${of100} of 100 leads become customers, half of the sales are made within ${days} days, and ${hours} hours a week go to social media.`,
  blank: { want: 'I want', by: 'of revenue by', end: '.' },
  pace: (perWeek: string, weeks: string) => `That is about ${perWeek} a week for ${weeks}.`,
  weeks: (weeks: number) => counted(weeks, 'week', 'weeks'),
  wrong: {
    revenue: 'Write the figure.',
    by: 'Choose the day it must be there.',
    past: 'Choose a day after today.',
    form: 'Not kept yet. What is marked needs mending.',
  },
  cost: {
    hoursAWeek: 'Hours a week on social media',
    hoursHint: 'What you plan, for the business',
    hourlyValue: 'What an hour of yours is worth',
    hourlyHint: 'What you bill, or what you would pay for it',
    typicalSale: 'What one sale usually brings',
    saleHint: 'An order, a deal, a client’s first year',
    businessHint: 'It sets the usual figures, and how you are asked',
    currency: 'Currency',
    currencyHint: 'Guessed from your region',
    currencyAgain: 'Figures keep their numbers; nothing is converted',
  },
  picture: {
    title: 'What you will see',
    note: 'It answers while you type',
    customers: 'A customer',
    weeks: (n: number) => `${n} weeks of your hours`,
  },
  watching: { title: 'Where', note: 'Kept at once' },
  inTheWay: {
    label: 'What is in the way now?',
    hint: 'The first thing to fix is seldom more social media',
    none: 'I do not know yet',
  },
  more: {
    text: 'Leads or sales in another list, or other sites to watch:',
    settings: 'bring them in and choose in the settings',
  },
  lastVisit: {
    title: 'This is all Worthwhile knows of your last visit',
    none: 'It knows of no visit yet. After the first one, all that is kept of it stands here.',
    platform: 'Platform',
    part: 'Part of it',
    from: 'From',
    to: 'To',
    counted: 'Counted, in minutes and seconds',
  },
  goOn: 'Go on',
  back: 'Back',
  keep: 'Begin',
  keepAgain: 'Keep the changes',
  leave: 'Leave it all as it was',
  skip: 'I would rather only see my time for now',
  knows: {
    title: 'What it knows',
    kept: 'What is kept, on this computer',
    keptList: [
      'Which platform, which part of it, from when to when',
      'What you say a visit is for',
      'The leads and sales you write down',
      'What you decide in the weekly review',
    ],
    never: 'What never happens',
    neverList: [
      'Reading what you type or what a page says',
      'Keeping a page’s address, unless you ask for it with a lead',
      'Sending anything to anyone',
      'Showing itself to the page you are on',
    ],
  },
};
