import { count, counted } from '../../format.ts';

const leads = (n: number) => counted(n, 'lead', 'leads');
const sales = (n: number) => counted(n, 'sale', 'sales');
const none = (n: number) => (n === 0 ? 'none' : count(n));
const tooFew = 'That is too few to judge.';

/** Whether a channel pays, and the reason for it. */
export const verdict = {
  name: {
    paying: 'Paying',
    probably_paying: 'Probably paying',
    too_early: 'Too early to tell',
    probably_not_paying: 'Probably not paying',
    not_paying: 'Not paying',
  },
  paying: (rate: string, earns: 'earns' | 'brings in') =>
    `Your own sales make it at least 90% likely that an hour here ${earns} more than ${rate}, even at half your usual conversion.`,
  probablyPaying: 'It looks like it pays (8 in 10), but a sale or two could change that.',
  probablyNotLeads: (expected: number, had: number) =>
    `A paying channel would by now have brought about ${leads(expected)}; you have ${none(had)}.`,
  probablyNotSales: (expected: number, had: number) =>
    `A paying channel would by now have brought about ${sales(expected)}; you have ${none(had)}.`,
  probablyNot: (rate: string, earns: 'earns' | 'brings in') =>
    `It is at least 80% likely that an hour here ${earns} less than ${rate}, even at twice your usual conversion.`,
  notPaying: (rate: string, earns: 'earns' | 'brings in') =>
    `It is at least 90% likely that an hour here ${earns} less than ${rate}, even at twice your usual conversion.`,
  tooEarly: (l: number, s: number) => {
    if (l + s === 0) return 'Even a paying channel would not have brought a lead or a sale by now.';
    const wanted = [l > 0 ? leads(l) : '', s > 0 ? sales(s) : ''].filter(Boolean).join(' and ');
    return `A paying channel would so far have brought about ${wanted}. ${tooFew}`;
  },
  /** Leads have told what they can, and so few sales tell nothing. */
  tooClose: (l: number, s: number, had: { readonly leads: number; readonly sales: number }) =>
    `A paying channel would so far have brought about ${leads(l)}${s > 0 ? ` and ${sales(s)}` : ''}; you have ${had.leads === 0 ? 'no lead' : leads(had.leads)} and ${had.sales === 0 ? 'no sale' : sales(had.sales)}. That is too close to judge.`,
  eitherWay: (expected: number, had: number) =>
    `A paying channel would so far have brought about ${sales(expected)}; you have ${none(had)}. With the doubt there is in the figures it can still go either way.`,
  moreHours: (n: number) => `About ${counted(n, 'more hour', 'more hours')} will tell.`,
  nextSale: (days: number) =>
    `More hours will not tell, but the next sale or loss will, about ${counted(days, 'day', 'days')} after its lead.`,
  missing: {
    typical_sale: 'Say what a sale usually brings you, and this can be judged.',
    hourly_value: 'Say what an hour of yours is worth, and this can be judged.',
    hours: 'No hours are known here, so nothing can be set against what came.',
  },
  onStatedHours: 'This rests on your guess of the hours on the phone.',
} as const;
