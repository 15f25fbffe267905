import { counted } from '../../format.ts';

/** What a review finds and suggests. It is kept with the review in these words. */
export const reviewFound = {
  suggest: {
    usual: (time: string) => `your usual ${time}`,
    soFar: (time: string) => `the ${time} so far`,
    keep: (usual: string) => `Keep it near ${usual}.`,
    'set a limit': 'It pays, but much of it went over your minutes. Set a limit.',
    test: (usual: string) => `Go on testing, with no more than ${usual}.`,
    change: 'Change one thing, and give it less until that shows.',
    cut: 'Cut it, and give its time to something else.',
    cutBack: 'Cut it back. A goal that is not revenue keeps it going.',
    unused: 'Not in use.',
    personal:
      'All of its time is personal, so there is nothing to judge. It counts in your minutes.',
    unjudged: (usual: string) => `Nothing can be judged yet, so about as long as ${usual}.`,
  },
  /** What is known of all channels, in one sentence. */
  verdict: {
    paying: (names: string, n: number) => `${names} ${n === 1 ? 'pays' : 'pay'}`,
    probably_paying: (names: string, n: number) => `${names} probably ${n === 1 ? 'pays' : 'pay'}`,
    too_early: (names: string) => `for ${names} it is too early to tell`,
    probably_not_paying: (names: string, n: number) =>
      `${names} probably ${n === 1 ? 'does' : 'do'} not pay`,
    not_paying: (names: string, n: number) => `${names} ${n === 1 ? 'does' : 'do'} not pay`,
    join: (clauses: readonly string[]) => `${clauses.join('; ')}.`,
    none: 'There is nothing to judge yet: no time, no lead and no sale.',
  },
  changed: {
    new: 'New in this review',
    same: 'As in the last review',
    was: (name: string) => `In the last review: ${name.toLowerCase()}`,
  },
  moved: {
    none: 'No lead moved on.',
    some: (list: string) => `Of your leads, ${list}.`,
    qualified: (n: number, name: string) => `${n} became “${name}”`,
    opportunity: (n: number, name: string) => `${n} became “${name}”`,
    won: (n: number) => `${n} bought`,
    lost: (n: number) => `${n} ${n === 1 ? 'was' : 'were'} lost`,
  },
  budget: {
    none: (weeks: number) =>
      weeks === 1 ? 'There was no budget for this week.' : 'There was no budget for these weeks.',
    first: 'Your budget was for the first of them; step 2 has what became of it.',
    within: (budget: string) => `Your budget was ${budget}, and you kept within it.`,
    over: (over: string, budget: string) => `${over} went over your budget of ${budget}.`,
  },
  usual: {
    none: 'It is too early to say what is usual for you.',
    is: (time: string) => `A usual week takes you ${time}.`,
    each: (time: string) => `These took ${time} a week.`,
  },
  overdue: (n: number) => counted(n, 'overdue follow-up', 'overdue follow-ups'),
} as const;
