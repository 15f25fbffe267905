import { counted } from '../../format.ts';

/** The welcome page: one figure, one date, and what the time costs. */
export const welcome = {
  question: 'What must your business bring in?',
  why: 'Followers and likes are a means. One figure and one date are a goal, and social time is one way there: everything you see later is measured against them.',
  blank: { want: 'I want', by: 'of revenue by', end: '.' },
  pace: (perWeek: string, weeks: string) => `That is about ${perWeek} a week for ${weeks}.`,
  weeks: (weeks: number) => counted(weeks, 'week', 'weeks'),
  wrong: {
    revenue: 'Write the figure.',
    by: 'Choose the day it must be there.',
    past: 'Choose a day after today.',
    form: 'Not kept yet. What is marked needs mending.',
    noTarget: 'Not kept yet. A target is a figure and a day; you can also go on without one.',
  },
  cost: {
    title: 'What it costs',
    note: 'Guesses will do. You can change them at any time.',
    hoursAWeek: 'Hours a week on social media',
    hoursHint: 'What you plan, for the business',
    hourlyValue: 'What an hour of yours is worth',
    hourlyHint: 'What you bill, or what you would pay for it',
    typicalSale: 'What one sale usually brings',
    saleHint: 'An order, a deal, a client’s first year',
    currency: 'Currency',
    currencyHint: 'Guessed from your region',
    currencyAgain: 'Figures keep their numbers; nothing is converted',
  },
  keep: 'Set the target',
  keepAgain: 'Keep the changes',
  leave: 'Leave it all as it was',
  skip: 'I would rather only see my time for now',
  pin: {
    title: 'Your icon',
    note: 'Not on the toolbar yet',
    statement: 'Put Worthwhile’s icon where you can see it.',
    how: [
      'Press the puzzle piece at the right of the address bar.',
      'Find Worthwhile in the list.',
      'Press the pin beside it.',
    ],
    why: 'The question what a visit is for appears on that icon, never on the page.',
  },
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
