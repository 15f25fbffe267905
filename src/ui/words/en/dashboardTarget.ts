import { counted } from '../../format.ts';

const raise =
  'Raise the size of a sale or the share that buys, work the open leads, use another channel, or move the date.';

/** The target, and what it would take. */
export const dashboardTarget = {
  title: 'The target',
  note: (figure: string, day: string) => `${figure} by ${day}`,
  change: 'Change the target',
  verdict: {
    on_track: 'On track.',
    feasible: 'Within reach.',
    stretch: 'A stretch.',
    not_by_time_alone: 'Not by time alone.',
    unknown: '',
    deadline_passed: '',
  },
  bar: {
    booked: (amount: string) => `${amount} booked`,
    expected: (amount: string) => `about ${amount} expected from open leads by then`,
    gap: (amount: string) => `about ${amount} from new leads`,
    pace: (amount: string) => `${amount} would be an even pace`,
  },
  explainBar: {
    booked: (since: string) =>
      `Sales since ${since} less what was paid back, on every channel, each on its own day.`,
    expected: (weighted: string, share: string, day: string, whole: string) =>
      `${weighted} that all open leads are expected to bring × ${share} of it by ${day} = about ${whole}.`,
    target: (target: string, booked: string, expected: string, gap: string) =>
      `${target} − ${booked} booked${expected === '' ? '' : ` − ${expected} expected from open leads`}: about ${gap} must come from new leads.`,
    pace: (target: string, passed: number, all: number, pace: string) =>
      `${target} × ${passed} ÷ ${counted(all, 'day', 'days')} = ${pace}.`,
  },
  takes: 'What it would take',
  need: {
    sales: 'Sales',
    leads: 'New leads',
    hours: (where: string) => `Hours a week on ${where}`,
  },
  how: {
    sales: (amount: string) => `at about ${amount} a sale`,
    opportunities: (share: string) => `about ${share} of them buy`,
    leads: (share: string) => `about ${share} of them buy`,
    between: (low: string, high: string, has: string) =>
      `between ${low} and ${high}; you have ${has}`,
    andMore: (low: string) => `${low} or more`,
    atLeast: (low: string, has: string) => `from ${low} upwards; you have ${has}`,
  },
  explain: {
    roundedUp: (exact: string, n: string) => `${exact}, rounded up to ${n}`,
    isAbout: (exact: string, n: string) => `${exact}, about ${n}`,
    sales: (gap: string, amount: string, result: string) =>
      `${gap} from new leads ÷ ${amount} a sale = ${result}.`,
    opportunities: (sales: string, share: string, result: string) =>
      `${sales} sales ÷ ${share} that close = ${result}.`,
    leads: (sales: string, share: string, result: string) =>
      `${sales} sales ÷ ${share} of the leads that buy = ${result}.`,
    hours: (gap: string, landing: string, value: string, weeks: string, each: string) =>
      `${gap} from new leads ÷ (${landing} of the hours, whose sales still come by then, × ${value} an hour × ${weeks} weeks) = ${each} hours a week. In 8 cases of 10 it lies between the two ends.`,
    hoursAtBest: (gap: string, landing: string, value: string, weeks: string, each: string) =>
      `At the optimistic end: ${gap} from new leads ÷ (${landing} of the hours, whose sales still come by then, × ${value} an hour × ${weeks} weeks) = ${each} hours a week.`,
  },
  prose: {
    on_track: 'What is booked and what open leads may bring by then reach it.',
    unknown: 'No hours are known yet, so nobody can say how many it would take.',
    chance: (hours: string, n: number, chance: string) =>
      `With ${hours} ${n === 1 ? 'hour' : 'hours'} a week the chance to get there is ${chance}.`,
    alone: (where: string, hours: string) =>
      `Time on ${where} alone will not get you there: even at the optimistic end it takes ${hours} hours a week. ${raise}`,
    aloneNever: (where: string) =>
      `Time on ${where} alone will not get you there: it would take more hours than a week has. ${raise}`,
    closeLater: 'Most sales started now close after your deadline.',
  },
  chance: {
    least: 'less than 1 in 20',
    about: (n: number) => `about ${n} in 10`,
    most: 'more than 19 in 20',
  },
  noTypicalSale: 'Say what a sale usually brings, and you see what it would take.',
  say: 'Say it now',
  more: 'What if',
  whatIf: {
    why: 'Move one and see. Nothing of it is stored.',
    conversion: 'Leads that become customers',
    sale: 'A typical sale',
    hours: 'Hours a week',
    by: 'By',
    back: 'Back to your figures',
    ten: (step: string, amount: string) => `${step}: about ${amount} more`,
    tenHow: (reach: string, share: string, whole: string) =>
      `${reach} that must still pass this step × ${share} = about ${whole}.`,
    tenTitle: 'Ten percent more at one step would bring',
    step: {
      'lead rate': 'more leads an hour',
      'lead to qualified': 'more leads that qualify',
      'qualified to opportunity': 'more offers',
      'opportunity to won': 'more offers that close',
      'deal size': 'larger sales',
    },
  },
  days: (n: number) => counted(n, 'day', 'days'),
};
