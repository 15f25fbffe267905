import { counted } from '../../format.ts';

const leads = (n: number) => counted(n, 'lead', 'leads');
const days = (written: string, n: number) => (n === 1 ? 'one day' : `${written} days`);

/** What the dashboard says of the way from lead to sale. */
export const dashboardStop = {
  title: 'Where leads stop',
  note: 'All channels, all leads',
  tooFew: (n: number, missing: number) =>
    `You have ${n === 0 ? 'no lead' : leads(n)}. From ten on you see here where they stop; ${counted(missing, 'more is', 'more are')} missing.`,
  tooFewNext:
    'Log everyone who asks for your work, also those who come to nothing: they show where it stops.',
  finding: (from: string, to: string, ofTen: number) =>
    `The narrowest step is from ${from.toLowerCase()} to ${to.toLowerCase()}: ${ofTen < 1 ? 'fewer than one in ten goes' : ofTen === 1 ? 'about one in ten goes' : `about ${ofTen} in ten go`} on.`,
  allYoung: 'None of them has gone on yet.',
  caption: 'How far leads get',
  head: {
    step: 'Step',
    leads: 'Leads',
    share: 'Go on',
    range: '8 in 10',
    days: 'Half within',
  },
  days: (written: string, n: number) => days(written, n),
  underADay: 'a day',
  end: 'The last step.',
  noneYet: 'None has gone on yet.',
  mark: { narrowest: 'the narrowest step', 'holds back': 'holds the target back' },
  bottleneck: (step: string) => `What holds the target back most is ${step}.`,
  suspected: (step: string) =>
    `Worth checking is ${step}: it may be what holds the target back, the figures are not sure yet.`,
  step: {
    'lead rate': 'how many leads an hour brings',
    'lead to qualified': 'the first step, who among the leads is worth an offer',
    'qualified to opportunity': 'the second step, getting to an offer',
    'opportunity to won': 'the last step, from the offer to the sale',
    'deal size': 'the size of a sale',
  },
  explain:
    'Go on: the share that reaches the next step, counting young leads only as far as they have had their time. 8 in 10: where the true share lies in 8 cases of 10. Half within: days in which half of those that went on did.',
  explainStep: {
    reached:
      'Leads of all channels that ever got this far. One that skipped a step reached it on the way.',
    share: (n: number, weight: number, pooled: string, matured: string, share: string) =>
      `(${n} that went on + ${weight} × ${pooled}) ÷ (${matured} that have had their time + ${weight}) = ${share}.`,
    pooled: (n: number, weight: number, planned: string, matured: string, pooled: string) =>
      `${pooled} is (${n} + ${weight} × ${planned}) ÷ (${matured} + ${weight}): few leads are drawn towards what is to be expected.`,
    planned: (planned: string) => `${planned} is what your usual figures expect of this step.`,
    range: (low: string, high: string) =>
      `In one case of 10 the true share lies below ${low}, in one of 10 above ${high}.`,
    days: (n: number) =>
      n === 1
        ? 'The one lead that went on took as long as this.'
        : `Of the ${n} that went on half took no longer than this.`,
  },
  speed: (written: string) => `Half of your leads hear from you within ${written}.`,
  slow: (written: string) =>
    `Half of your leads wait longer than ${written} for a first answer; the one who answers first is often the one who is asked.`,
  noTouch: 'No contact is logged with these leads yet, so how fast you answer is not known.',
  hours: (n: number) => counted(n, 'hour', 'hours'),
  underAnHour: 'an hour',
  more: 'More: how long a sale takes',
  lag: {
    tooFew: (n: number) =>
      `${n === 0 ? 'No lead has' : counted(n, 'lead has', 'leads have')} become a customer so far. From three on you see here how long it takes.`,
    finding: (half: number) =>
      `Counted from your sales so far, half of those who buy do so within ${counted(half, 'day', 'days')} of coming.`,
    reckoned: (usual: number, days: number) =>
      `Verdicts reckon with half of the sales within ${counted(days, 'day', 'days')}: beside your own sales they count three more at the usual ${counted(usual, 'day', 'days')}, and allow for slow sales that young leads may still bring.`,
    half: (n: number) => `half by day ${n}`,
    nine: (n: number) => `nine in ten by day ${n}`,
    unit: 'a day',
    by: (day: number, share: string) => `By day ${day}: ${share} of leads have bought.`,
    day: 'Day',
    share: 'Have bought',
    caption: 'Share of leads that have bought, by days since they came',
    zero: '0 days',
    explain: (won: number, open: number) =>
      `Each tick is one of ${counted(won, 'sale', 'sales')}. ${open === 0 ? 'No lead is open.' : `The ${counted(open, 'open lead has', 'open leads have')} not had their time yet and count only as far as they have come.`}`,
    table: 'The same as a table',
  },
};
