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
  noHour: 'Nothing to tell yet',
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
  },
  explain: {
    known: (written: string) => `${hours(written)}, noticed or logged`,
    stated: (written: string) => `${hours(written)} stated, not watched`,
    notCounted: (parts: string) => `Not counted: ${parts}.`,
    cost: (written: string, rate: string, spent: string, whole: string) =>
      `${written} hours × ${rate}${spent === '' ? '' : ` + ${spent} spent`} = ${whole}.`,
    leads: (n: number, days: string) =>
      `${leads(n)} that came in the days shown, ${days}, by where each first came from.`,
    opportunities: (n: number, of: number) =>
      `Of the ${leads(of)} of these days, ${n} went so far, up to today.`,
    sales:
      'Sales made in these days, credited to where the lead first came from. One that was paid back in full does not count.',
    revenue: 'These sales less their refunds.',
    expected: (whole: string, usual: string) =>
      `${whole} may still come from open leads: for each, what it may bring${usual === '' ? '' : ` (else ${usual}, your typical sale)`}, times its chance to still buy.`,
    costPerLead: (cost: string, n: number, each: string) => `${cost} ÷ ${leads(n)} = ${each}.`,
    perHour: (l: number, written: string, share: string, sale: string, margin: string) =>
      `${leads(l)} in ${hours(written)}, of whom about ${share} buy, at about ${sale} a sale${margin === '' ? '' : ` of which ${margin} is left`}.`,
    estimate: (best: string, range: string) => `Best estimate ${best}, in 8 cases of 10 ${range}.`,
    young: (written: string) =>
      `Hours and leads that are still young count in part: ${hours(written)} have had their time.`,
    rate: (revenue: string, written: string, each: string) =>
      `${revenue} ÷ ${written} hours = ${each} in the days shown.`,
  },
};
