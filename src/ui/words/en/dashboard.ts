import { counted } from '../../format.ts';
import { dashboardAnswer } from './dashboardAnswer.ts';
import { dashboardChannels } from './dashboardChannels.ts';
import { dashboardExpected } from './dashboardExpected.ts';
import { dashboardFix } from './dashboardFix.ts';
import { dashboardMarks } from './dashboardMarks.ts';
import { dashboardTarget } from './dashboardTarget.ts';
import { dashboardVerdict } from './dashboardVerdict.ts';

const leads = (n: number) => counted(n, 'lead', 'leads');
const sales = (n: number) => counted(n, 'sale', 'sales');
const days = (n: number) => counted(n, 'day', 'days');
/** Hours are written with a decimal, and 1.0 hours are plural too. */
const hours = (written: string) => `${written} hours`;

/** What the dashboard says. */
export const dashboard = {
  range: {
    legend: 'How far back',
    name: {
      '7': '7 days',
      '28': '28 days',
      '90': '90 days',
      '180': '180 days',
      all: 'All',
      own: 'Dates',
    },
    said: {
      '7': 'in the last 7 days',
      '28': 'in the last 28 days',
      '90': 'in the last 90 days',
      '180': 'in the last 180 days',
      all: 'so far',
      own: (from: string, to: string) => `between ${from} and ${to}`,
      oneDay: (day: string) => `on ${day}`,
    },
    from: 'From',
    to: 'To',
    note: {
      reversed: 'The first date is after the second, so the days between them are shown.',
      future: 'These days have not come yet, so today is shown.',
      'partly future': 'Days that have not come yet are left out.',
    },
  },
  filter: {
    channel: 'Which channel',
    goal: 'Which goal',
    everyChannel: 'Every channel',
    everyGoal: 'Every goal',
  },
  answer: dashboardAnswer,
  verdict: dashboardVerdict,
  before: (days: string, written: string, l: number, s: number, revenue: string) =>
    `The days before, ${days}: ${hours(written)}, ${l > 0 ? leads(l) : 'no leads'}, ${s > 0 ? sales(s) : 'no sales'}${s > 0 ? `, ${revenue}` : ''}.`,
  opportunities: 'Opportunities',
  account: {
    caption: (what: string, days: string) => `Your time on ${what}, ${days}`,
    sales: (s: number, l: number) =>
      s === 0 ? `No sale yet, ${leads(l)}` : `${sales(s)}, ${leads(l)}`,
    time: (written: string, rate: string) => `${hours(written)} at ${rate}`,
    timeOnly: hours,
    spent: 'Ads and tools',
    spentHow: 'Money you logged as spent on these channels, as far as it falls on these days.',
    total: 'Revenue less cost',
    totalHow: (revenue: string, cost: string, left: string) => `${revenue} − ${cost} = ${left}.`,
    expected: 'Still expected from open leads',
    aside: 'Personal and customer time, not in it',
    asideHours: (written: string) => `${written} h`,
  },
  target: dashboardTarget,
  due: {
    title: 'Follow-ups due',
    lead: 'Lead',
    who: (name: string, company: string) => (company === '' ? name : `${name}, ${company}`),
    promised: 'What you promised',
    when: 'Due',
    today: 'today',
    overdue: (n: number) => `${days(n)} overdue`,
    worth: 'May bring',
    noPromise: 'Get in touch',
    noWorth: 'You have not said what it might be worth.',
    more: (n: number) => counted(n, 'more waits', 'more wait'),
  },
  fix: dashboardFix,
  marks: dashboardMarks,
  channels: dashboardChannels,
  expected: dashboardExpected,
  why: {
    no_leads: 'No lead to divide by yet.',
    no_sales: 'No sale to divide by yet.',
    no_hours: 'No hours to divide by.',
    no_cost: 'No cost to divide by.',
    no_time: 'No time yet.',
    no_hourly_value: 'You have not said what an hour is worth.',
    no_typical_sale: 'You have not said what a sale usually brings.',
    no_whole_week: 'No whole week yet.',
    mixed: 'Some channels have no logged hours, so a ratio over all would flatter.',
    unlogged: 'No hours or money are logged here, so its cost is not known.',
    deadline_passed: 'The day has passed.',
    under_an_hour: 'Under one hour in all, so no ratio yet.',
  },
  recording: {
    title: 'Not recorded',
    statement: 'Some of this time was not seen. It is missing here, it is not zero.',
    between: (from: string, to: string) => `${from} to ${to}`,
    wholeDay: (day: string) => `all of ${day}`,
    off: (where: string, when: string) => `${where}, ${when}: switched off`,
    'no access': (where: string, when: string) =>
      `${where}, ${when}: the browser had taken back access`,
    'storage failing': (where: string, when: string) =>
      `${where}, ${when}: the browser could not write; what was kept is stored late`,
    everywhere: 'All platforms',
  },
  start: {
    title: 'How it goes',
    steps: [
      'Open Facebook, X, LinkedIn or Instagram. Nothing needs to be started.',
      'When Worthwhile asks what a visit is for, say it. It takes one key.',
      'When somebody asks for your work, log a lead from the icon. When they pay, log the sale.',
      'From one hour on you see here what the time costs and what it brings.',
    ],
  },
  foot: {
    kept: 'Counted on this computer, kept on this computer.',
    welcome: 'The first questions again',
  },
};
