import { count, counted } from '../../format.ts';

/** The five steps of the weekly review. */
export const reviewSteps = {
  steps: 'Steps of the review',
  name: {
    1: 'What happened',
    2: 'What it brought',
    3: 'What is in the way',
    4: 'Decide',
    5: 'Commit',
  },
  on: 'Go on',
  back: 'Back',
  keys: 'Enter goes on, Shift and Enter go back. What you choose is kept, even if you leave now.',
  keysFinished: 'Enter goes on, Shift and Enter go back. Nothing is changed before you save.',
  happened: {
    budget: 'Budget',
    noBudget: 'There was no budget',
    usual: 'Usual',
    noUsual: 'Too early to say what is usual',
    moved: 'Leads moved on',
    unsaid: {
      title: 'Not said yet',
      statement: (time: string, n: number) =>
        `${time} in ${counted(n, 'session', 'sessions')} went without a purpose. What was it for?`,
      legend: 'Sessions without a purpose',
      label: 'What it was for',
      choose: 'Choose',
      set: (n: number) => `Say it for ${counted(n, 'session', 'sessions')}`,
      done: (n: number) => `${counted(n, 'session has', 'sessions have')} a purpose now.`,
      line: (when: string, platform: string, time: string) => `${when}, ${platform}, ${time}`,
      more: (n: number) => counted(n, 'more on the sessions page', 'more on the sessions page'),
      what: 'Choose what it was for first.',
    },
    quieted: {
      title: 'Quiet for a week',
      statement:
        'You put this aside three times in a row, so it does not open by itself for a week.',
      line: (kind: string, until: string) => `${kind}: quiet until ${until}`,
      change: 'Choose what may open by itself',
    },
    exported: {
      title: 'The file of your leads',
      statement: (file: string, day: string) =>
        `Bring this week’s export: the last one was ${file}, on ${day}.`,
      why: 'It is read the way you told Worthwhile to read the last one. Rows that are known are not taken twice.',
    },
    sales: {
      title: 'Small sales',
      note: 'If some are not logged',
      statement: 'Small sales go into one line for each channel.',
      channel: 'Where from',
      line: 'What was sold',
      lineHint: 'Like “6 orders, 142”, or one amount',
      save: 'Log them',
      done: (n: number, amount: string) =>
        `${counted(n, 'sale', 'sales')} of ${amount} in all ${n === 1 ? 'is' : 'are'} logged.`,
      unsure: 'Write how many and how much in all, like “6 orders, 142”.',
    },
    phone: {
      title: 'On the phone',
      note: 'If you like, in hours and minutes',
      statement: (weeks: number) =>
        weeks === 1
          ? 'No browser sees the phone. What does its screen-time page say of this week?'
          : `No browser sees the phone. What does its screen-time page say, for an average week of these ${count(weeks)}?`,
      before: (time: string) => `${time} as the week before`,
      kept: (platform: string) =>
        `The week on the phone for ${platform} is kept, marked as stated.`,
    },
  },
  brought: {
    verdict: 'Is it paying?',
    looks: '“Paying” and “not paying” are said only once two weeks agree.',
    first: 'This is the first review that looks at it, so nothing has changed yet.',
    same: 'No verdict has changed since the last review.',
    changes: (list: string) => `Changed since the last review: ${list}.`,
    missing: 'Set your usual figures',
    target: 'Your target',
    noTarget:
      'No goal states a revenue figure and a date, so there is nothing to be on the way to.',
    caption: 'Each channel, whether it pays, and why',
    channel: 'Channel',
    changed: 'Since the last review',
    cohort: {
      title: 'By when the lead came',
      note: 'Leads that are recent enough to count',
      statement: (won: string, come: string) =>
        `${won} has come of these leads so far, and about ${come} may still come.`,
      statementWon: (won: string) => `${won} has come of these leads so far.`,
      statementNone: 'No money has come of these leads yet.',
      statementCome: (come: string) =>
        `No money has come of these leads yet; about ${come} may still come.`,
      caption: 'What the leads of each channel brought, and may still bring',
      leads: 'Leads',
      won: 'Won so far',
      come: 'May still come',
      age: 'Time to buy so far',
      noLeads: 'sold without a lead',
      maturity: {
        matured: 'most of it',
        maturing: 'part of it',
        young: 'too fresh to count fully',
      },
    },
    decided: {
      title: 'What you decided',
      note: (days: string) => `For ${days}`,
      none: 'No review decided about this time, so there is nothing to look back on.',
      statement: (kept: number, all: number) =>
        kept === all
          ? 'Every budget was kept.'
          : kept === 0
            ? 'No budget was kept.'
            : `${kept} of ${counted(all, 'budget', 'budgets')} ${kept === 1 ? 'was' : 'were'} kept.`,
      noBudgets: 'No budget was set.',
      notRecorded: 'Worthwhile was not recording then, so what became of the budgets is not known.',
      caption: 'Your decisions and what came of them',
      platform: 'Platform',
      decision: 'You decided',
      budget: 'Budget',
      time: 'Took',
      brought: 'Brought',
      nothing: 'no lead or sale',
      did: (platform: string, thing: string) => `The one thing on ${platform}: ${thing}. Did you?`,
      commitment: (text: string) => `You said: ${text} Did you?`,
      touched: 'A contact with this lead is logged, so it counts as done.',
      notYet: (day: string) => `Its day is ${day}; it is not late.`,
    },
  },
  /** A first review, of which little can be said yet. */
  telling: {
    title: 'What the next review will tell',
    statement: 'It is early. Each of these becomes known with another week.',
    usual: 'What is usual for you: it takes one whole week.',
    budget: 'Whether the minutes of step 4 were kept, and what came of them.',
    leads: 'What your hours bring: log every lead, and each hour has something to be set against.',
    sale: 'Whether it pays: for that, say once what a sale usually brings you.',
  },
  way: {
    why: 'Of all that the records show, this holds you back most.',
    fix: 'Fix this first',
    go: { leads: 'Open the leads', goals: 'Open the goals', sessions: 'Open the sessions' },
    obstacle: {
      title: 'The obstacle',
      statement: (what: string) => `You named it: ${what}`,
      still: 'Is that still true?',
      none: 'You have not named what is in the way of a goal.',
      name: 'Name it on the goals page',
    },
    questions: {
      title: 'Five questions',
      note: 'Yes, partly or no',
      statement: 'What numbers do not say, you do.',
      ask: {
        moved: 'Did real opportunities move?',
        'right people': 'Were these the right people?',
        narrow: 'Was the target narrow enough?',
        relationships: 'Did relationships grow beyond pitching?',
        'followed up': 'Was each promised follow-up done?',
      },
      before: (answers: string) => `Before: ${answers}`,
      said: 'What customers said',
      saidHint: 'One line is enough.',
    },
  },
  answer: { yes: 'Yes', partly: 'Partly', no: 'No' },
  kept: {
    yes: 'done',
    partly: 'partly done',
    no: 'not done',
    'not yet': 'its day has not come',
    'not said': 'not said',
  },
} as const;
