import { counted } from '../../format.ts';

const leads = (n: number) => counted(n, 'lead', 'leads');

/** The one card of what to fix first, beyond what `fixFirst.ts` says. */
export const dashboardFix = {
  title: 'Fix this first',
  noneWhy:
    'Without one there is nothing to measure against, and every hour looks useful. One revenue figure and one date are enough.',
  sameAs: (hours: string, n: number, where: string) =>
    `That is as much as ${hours} more ${n === 1 ? 'hour' : 'hours'} on ${where} may bring.`,
  waiting: (n: number) =>
    n === 1
      ? 'Someone waits for what you promised.'
      : `${counted(n, 'person', 'people')} wait for what you promised.`,
  goOn: (of: number, what: string, share: string, reference: string, from: string) =>
    `Of ${leads(of)} ${what}, about ${share} go on; ${from} ${reference} would.`,
  rate: (each: string, reference: string, from: string) =>
    `One lead takes about ${each} hours; ${from} it would take ${reference}.`,
  size: (mean: string, reference: string, from: string) =>
    `A sale brings about ${mean}; ${from} it would bring ${reference}.`,
  reached: {
    lead: 'that came',
    qualified: (stage: string) => `that reached “${stage}”`,
  },
  from: {
    plan: 'by your own figures',
    'best 90 days': 'as in your best 90 days',
    default: 'by our guess of what is usual',
  },
  notSure: 'It is likely and not sure yet.',
  lately: 'That is over the last 28 days.',
  step: {
    prospects: (n: number) => `In the last 28 days ${counted(n, 'lead', 'leads')} came.`,
    qualifying: (of: number, n: number) => `Of ${leads(of)} so far, ${n} qualified.`,
    closing: (n: number, name: string) =>
      n === 1
        ? `One opportunity is open: ${name}.`
        : `${counted(n, 'opportunity', 'opportunities')} are open; the oldest is ${name}.`,
    noOpportunity: 'No opportunity is open now.',
    offer: (n: number) => `${counted(n, 'lead was', 'leads were')} lost so far.`,
    followUp: (n: number, of: number) =>
      `${n} of ${of} open ${of === 1 ? 'lead has' : 'leads have'} no next date.`,
  },
  evidence: (l: number, s: number) =>
    l === 0 && s > 0
      ? `So far there ${s === 1 ? 'is' : 'are'} ${counted(s, 'sale', 'sales')} and no lead, so nobody can see where the others stopped.`
      : `So far there ${l === 1 ? 'is' : 'are'} ${l === 0 ? 'no leads' : leads(l)} and ${s === 0 ? 'no sales' : counted(s, 'sale', 'sales')} to judge by.`,
  /** How the figures of the card came about. */
  explain: {
    overdue: (
      n: number,
      amount: string,
      share: string,
      inTime: string,
      day: string,
      whole: string,
    ) =>
      `${counted(n, 'overdue lead', 'overdue leads')}: ${amount} if all buy × ${share}, their chance on average by stage and age, × ${inTime} of it by ${day} = about ${whole}.`,
    gain: (reach: string, should: string, is: string, whole: string) =>
      `${reach} that must still pass this step × (${should} ÷ ${is} − 1) = about ${whole}.`,
    most: (reach: string, most: number, whole: string) =>
      `${reach} that must still pass this step × (${most} − 1) = about ${whole}; more than ${most} times as much is not promised.`,
    passes:
      'What must still pass is what your planned hours and the open leads before this step are expected to bring by your date.',
    hours: (worth: string, margin: string, mean: string, result: string) =>
      `${worth}${margin === '' ? '' : ` × ${margin} that is left`} ÷ ${mean} an hour = ${result}.`,
    rate: (time: string, n: number, each: string) =>
      `${time} ÷ ${leads(Math.max(1, n))} = ${each}. Hours that are still young count in part.`,
    size: (total: string, n: number, mean: string) =>
      `${total} ÷ ${counted(n, 'sale', 'sales')} = about ${mean}.`,
  },
  action: {
    'rethink your goals': 'Set a figure and a date',
    'overdue follow-ups': 'Open the follow-ups',
    'slow first response': 'See who waits',
    bottleneck: 'Look at this stage',
    'worth checking': 'Look at this stage',
    'time without a goal': 'Say what the time was for',
    'over your minutes': 'Set a limit',
    'named obstacle': 'Open the leads',
    'log every lead': 'Log a lead',
  },
  callOldest: (name: string) => `Open ${name}`,
  more: 'Why this comes first',
  order: 'Eight things are looked at, always in this order; the first that holds is shown.',
  checks: {
    goal: 'A goal with a revenue figure and a date',
    overdue: 'Follow-ups that are overdue',
    speed: 'The first contact within a day',
    bottleneck: 'A step that surely holds the target back',
    time: 'Time without a goal, time over your minutes',
    suspected: 'A step worth checking',
    obstacle: 'What you say is in the way',
    evidence: 'Enough logged to judge by',
  },
  state: {
    yes: 'you have one',
    none: 'none',
    overdue: (n: number, of: number) => `${n} of ${of} open`,
    hours: (n: number) => counted(n, 'hour', 'hours'),
    days: (n: number) => counted(n, 'day', 'days'),
    noLeads: 'no leads yet',
    time: (without: string, over: string) => `${without}, ${over}`,
    unknown: '–',
    last: 'comes last',
  },
};
