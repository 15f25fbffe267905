import { counted } from '../../format.ts';
import { goalStanding } from './goalStanding.ts';

/** The goals page. */
export const goals = {
  ...goalStanding,
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
  inTheWay: (what: string) =>
    `In the way: ${what.replace(/^(?!I )./, (first) => first.toLowerCase())}.`,
  by: (day: string) => `By ${day}.`,
  ended: (booked: string, figure: string) => `${booked} of ${figure}`,
};
