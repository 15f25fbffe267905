import { counted } from '../../format.ts';

const days = (n: number) => counted(n, 'day', 'days');

/** The goals page. */
export const goals = {
  answer: {
    none: 'A goal is one figure and one date.',
    noTarget: 'No goal says yet what must come in, and by when.',
    noneWhy:
      'Followers, likes and hours are not results. With a revenue figure and a date, every hour and every lead can be set against them.',
    noTargetWhy:
      'Your other goals are steps. Without a revenue figure and a date nobody can say whether the steps lead anywhere.',
  },
  open: 'Open',
  closed: 'Closed',
  add: {
    title: 'Another goal',
    first: 'Your goal',
    open: 'Add a goal',
    save: 'Add the goal',
    saved: 'The goal is added.',
  },
  edit: {
    open: 'Edit',
    save: 'Keep the changes',
    saved: 'The goal is changed.',
    changedSince:
      'This goal was changed in another window. Cancel, look at it, then edit it again.',
    gone: 'This goal is gone. It was deleted in another window.',
  },
  close: { open: 'Close', done: 'The goal is closed.' },
  archive: { open: 'Put away', done: 'The goal is put away. What served it stays.' },
  unarchive: { open: 'Take out again', done: 'The goal is listed again.' },
  remove: { open: 'Delete', done: 'The goal is deleted. The visits that served it stay.' },
  archived: {
    title: 'Put away',
    count: (n: number) => counted(n, 'goal', 'goals'),
  },
  reopen: {
    open: 'Open again',
    done: 'The goal is open again.',
  },
  form: {
    measure: 'What is counted',
    target: {
      revenue: 'How much must come in',
      sales: 'How many sales',
      leads: 'How many leads',
      conversations: 'How many conversations',
    },
    due: 'By',
    title: 'Name',
    titleHint: 'If you like. Without one it goes by its figure and date.',
    conversationsHint: 'Leads you were in contact with, each counted once a day.',
    obstacle: 'What is in the way now',
    obstacleHint: 'Fix what is really broken first.',
    obstacleNote: 'In your own words',
    starts: 'From',
    noObstacle: 'Nothing I can name',
    wrong: {
      count: 'Write a whole number above zero.',
      due: 'Choose a day after today.',
      dueFar: 'Choose a day within ten years.',
      starts: 'Choose a day before the goal is due.',
      note: 'This is longer than 200 characters. Shorten it.',
    },
  },
  obstacle: {
    prospects: 'Too few people hear of it',
    qualifying: 'The wrong people ask',
    closing: 'They ask and do not buy',
    offer: 'The offer does not fit',
    followUp: 'I do not follow up',
  },
  inTheWay: (what: string) =>
    `In the way: ${what.replace(/^(?!I )./, (first) => first.toLowerCase())}.`,
  unit: {
    sales: (n: number) => counted(n, 'sale', 'sales'),
    leads: (n: number) => counted(n, 'lead', 'leads'),
    conversations: (n: number) => counted(n, 'conversation', 'conversations'),
  },
  standing: {
    met: (booked: string, figure: string) => `The goal is met: ${booked} of ${figure}.`,
    ahead: (left: string, n: number) =>
      `You are at or above an even pace, with ${left} still to find in ${days(n)}.`,
    behind: (gap: string, left: string, n: number) =>
      `You are ${gap} behind an even pace, with ${left} still to find in ${days(n)}.`,
    fresh: (left: string, n: number, perWeek: string) =>
      `${left} to find in ${days(n)}: about ${perWeek} a week.`,
    today: (left: string) => `${left} still to find today, the last day.`,
    passed: (left: string) => `The day has passed with ${left} still to find. Set a new one.`,
  },
  by: (day: string) => `By ${day}.`,
  ended: (booked: string, figure: string) => `${booked} of ${figure}`,
};
