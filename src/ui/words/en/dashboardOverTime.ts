import { counted } from '../../format.ts';

const leads = (n: number) => counted(n, 'lead', 'leads');
const sales = (n: number) => counted(n, 'sale', 'sales');

/** What the dashboard says of the weeks. */
export const dashboardOverTime = {
  title: 'Over time',
  note: (n: number) => `Social, ${counted(n, 'week', 'weeks')}`,
  finding: (time: string, l: number, s: number, revenue: string) =>
    s === 0
      ? `${time} brought ${l === 0 ? 'no lead' : leads(l)} and no sale so far.`
      : `${time} brought ${l === 0 ? '' : `${leads(l)} and `}${sales(s)}, ${revenue} in all.`,
  nothing: 'No hours in these weeks yet.',
  /** `expected` is `''` where nothing more is to be expected. */
  cohortFinding: (l: number, won: string, expected: string) =>
    `${l === 1 ? 'The one lead of these weeks has' : `The ${leads(l)} of these weeks have`} brought ${won} so far; ${expected === '' ? 'little more is to be expected' : `about ${expected} more may still come`}.`,
  cohortNoLead: (won: string) => `Sales without a lead brought ${won} in these weeks.`,
  cohortNothing: 'No lead came in these weeks yet.',
  young: (time: string) => `${time} so far. From one hour on the weeks are drawn here.`,
  views: 'How to lay the weeks',
  view: { weeks: 'By week', cohorts: 'By when the lead came' },
  viewSays: {
    weeks:
      'By week: everything stands where it happened; money when it was paid, a refund when it was paid back.',
    cohorts:
      'By when the lead came: each sale stands with the week of its lead, less its refunds, so that a week is judged by what it led to.',
  },
  judgeLate: (days: number) =>
    `Half of all sales are reckoned to close within ${counted(days, 'day', 'days')} of the lead, so the last weeks look poorer than they are.`,
  sales: 'Sales',
  leads: 'Leads',
  hours: 'Hours',
  won: 'Won so far',
  expected: 'May still come',
  paid: 'Paid',
  soFar: 'so far',
  saidSoFar: (written: string) => `${written} so far`,
  minutes: (n: number) => `${n} min`,
  week: 'Week of',
  unit: 'a week',
  fresh: 'Lighter rings are leads too fresh to count fully.',
  freshCohorts: 'Paler hours have leads too fresh to count fully.',
  stated: 'Hatched hours were stated, not watched.',
  dashed: 'A dashed outline is a week in which Worthwhile was not watching.',
  running: 'The running week is paler: it is not over.',
  credit: 'Credit goes to where a lead first came from; it is no proof.',
  table: 'The same as a table',
  weeksCaption: 'Hours on social media against leads and sales from it, by week',
  cohortsCaption: 'What became of the leads of each week',
  notRecordedWhy: 'Worthwhile was not watching in this week, so its hours are not known.',
  fewChanges: 'you changed something',
  explain: {
    aside: 'Personal time and work for customers are not in it.',
    noneBack: 'What was paid for sales of this week; nothing was paid back in it.',
    paid: (sold: string, back: string, left: string) =>
      `${sold} for sales of this week − ${back} paid back in it = ${left}.`,
    lasting:
      'Sales to the leads of this week, whenever they were made, and sales of the week that had no lead. One that was paid back in full does not count.',
  },
  read: {
    week: (name: string, parts: string) => `Week of ${name}: ${parts}.`,
    soFar: (name: string, parts: string) => `Week of ${name}, so far: ${parts}.`,
    notRecorded: 'not recorded',
    noTime: 'no time',
    time: (time: string, platforms: string) => `${time} (${platforms})`,
    ofLeads: (n: number, fresh: boolean) => `${leads(n)}${fresh && n > 0 ? ', still fresh' : ''}`,
    ofSales: (n: number) => sales(n),
    paid: (amount: string) => `${amount} paid`,
    won: (amount: string) => `${amount} won so far`,
    expected: (amount: string) => `about ${amount} may still come`,
    changed: (note: string) => `you changed: ${note}`,
  },
};
