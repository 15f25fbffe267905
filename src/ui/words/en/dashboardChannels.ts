import { counted } from '../../format.ts';

const hours = (written: string) => `${written} hours`;
const leads = (n: number) => counted(n, 'lead', 'leads');

/** Channels side by side. */
export const dashboardChannels = {
  title: 'Side by side',
  note: 'By where the lead first came from',
  caption: 'Every channel with what it took, what it brought and whether it pays',
  head: {
    channel: 'Channel',
    hours: 'Hours',
    cost: 'Cost',
    leads: 'Leads',
    sales: 'Sales',
    revenue: 'Revenue',
    costPerLead: 'Per lead',
    perHour: 'Revenue per hour',
    earnsPerHour: 'Earnings per hour',
    verdict: 'Is it paying?',
  },
  social: 'Social media',
  total: 'All',
  rate: (amount: string) => `${amount}, your rate`,
  likely: (amount: string) => `+ ${amount} likely`,
  noHour: 'No hours to judge by',
  notUsed: 'Not used',
  notJudged: {
    typical_sale: 'Too early: your usual sale is not stated',
    hourly_value: 'Too early: what your hour is worth is not stated',
    hours: 'Too early: under one hour in all',
  },
  finding: {
    none: 'Nothing came and nothing went in these days.',
    mostTime: (name: string, part: string, whole: string) =>
      `${name} took the most time: ${part} of ${whole} hours.`,
    timeAndLeads: (name: string) => `${name} took the most time and brought the most leads.`,
    timeNotLeads: (time: string, best: string) =>
      `${time} took the most time; the most leads came from ${best}.`,
    timeAndRevenue: (name: string) => `${name} took the most time and brought the most revenue.`,
    timeNotRevenue: (time: string, best: string) =>
      `${time} took the most time; the most revenue came from ${best}.`,
    only: (best: string) => `What came in came from ${best}, without a logged hour.`,
    young: 'Under one hour in all there are hours and counts, and no ratios yet.',
  },
  aside: (parts: string) => `Beside it, and not counted as cost: ${parts}.`,
  personal: (written: string) => `${hours(written)} of personal time`,
  customer: (written: string) => `${hours(written)} of work for customers`,
  stated: (written: string) => `${hours(written)} of the total were stated, not watched.`,
  few: 'With so few sales, one more or one less would change these ratios a lot.',
  brings: 'brings in',
  earns: 'earns',
  line: (since: string, brings: string) =>
    `In 8 cases of 10 an hour ${brings} what the line holds; the dot is the best estimate, and the line grows by multiples. It is judged by everything since ${since}, whatever days are shown.`,
  credit:
    'Leads and sales are credited to where the lead first came from. That is credit, not proof.',
  isRevenue: 'Revenue, not profit: you have not said what is left of a sale.',
  more: {
    byGoal: 'The same by goal',
    ranking: 'Which of them is better?',
  },
  byGoal: {
    caption: 'Hours, leads and revenue by channel and goal',
    none: 'No goal',
    nothing: 'Nothing here.',
    hours: (written: string) => `${written} h`,
    came: (l: number, revenue: string) =>
      [l > 0 ? leads(l) : '', revenue].filter(Boolean).join(', '),
    explain: {
      hours: 'Time of visits for this goal. Logged and stated hours serve no goal in particular.',
      all: 'Time of visits without a goal, and every logged and stated hour.',
      rest: (sum: string, rest: string) =>
        `${sum} = ${rest}: visits without a goal, and every logged and stated hour.`,
      came: (forGoal: boolean) =>
        `Leads and sales that were logged for ${forGoal ? 'this' : 'no'} goal, less refunds, by where each first came from.`,
    },
  },
  explain: {
    known: (written: string) => `${hours(written)}, noticed or logged`,
    stated: (written: string) => `${hours(written)} stated, not watched`,
    notCounted: (parts: string) => `Not counted: ${parts}.`,
    cost: (time: string, rate: string, spent: string, whole: string) =>
      `${time} × ${rate} an hour${spent === '' ? '' : ` + ${spent} spent`} = ${whole}.`,
    leads: (n: number, days: string) =>
      `${leads(n)} that came in the days shown, ${days}, by where each first came from.`,
    opportunities: (n: number, of: number) =>
      `Of the ${leads(of)} of these days, ${n} went so far, up to today.`,
    sales:
      'Sales made in these days, credited to where the lead first came from. One that was paid back in full does not count.',
    revenue: 'These sales less their refunds.',
    costPerLead: (cost: string, n: number, each: string) => `${cost} ÷ ${leads(n)} = ${each}.`,
    rate: (revenue: string, time: string, each: string) =>
      `${revenue} ÷ ${time} = ${each} an hour in the days shown.`,
  },
  /** What an hour brings, and where each figure in it comes from. */
  explainHour: {
    hour: (l: string, share: string, sale: string, margin: string, mean: string) =>
      `An hour here: ${l} leads × ${share} who buy × ${sale} a sale${margin === '' ? '' : ` × ${margin} that is left`} = ${mean} on average.`,
    range: (range: string, ofTen: number, middle: string) =>
      `It is not certain: in ${ofTen} cases of 10 it is ${range}, and as often above ${middle} as below.`,
    leads: (own: number, time: string, pooled: string, pool: 'social' | 'other', each: string) =>
      `Leads: (${own} + 1) ÷ (${time} + ${pooled}) = ${each} an hour; one lead in ${pooled} is what ${pool === 'social' ? 'your platforms' : 'your other channels'} together show.`,
    buyers: (won: number, matured: string, weight: number, pooled: string, share: string) =>
      `Who buy: (${won} + ${weight} × ${pooled}) ÷ (${matured} + ${weight}) = ${share}; ${pooled} is the share over all channels.`,
    sale: (n: number, total: string, weight: number, pooled: string, mean: string) =>
      `A sale: (${total} + ${weight} × ${pooled}) ÷ (${n} + ${weight}) = ${mean}; ${pooled} is the average over all channels.`,
    capped: (cap: string) => `While there are under five sales, one counts up to ${cap}.`,
    young: 'Hours and leads that are still young count in part.',
  },
};
