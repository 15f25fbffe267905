import { count, counted } from '../../format.ts';

/** The last two steps of the review and its summary. */
export const reviewPlan = {
  decide: {
    answer: {
      rest: (time: string) =>
        `${time} of the week ahead need not go to social media. You decide, platform by platform.`,
      all: 'All of the time you planned for the week ahead goes to social media. You decide, platform by platform.',
      noBudget: 'The week ahead has no minutes yet. You decide, platform by platform.',
    },
    statement: 'A suggestion stands in each row. Change what you know better.',
    budget: 'All in all in the week ahead',
    budgetHint: 'Hours and minutes. The rows always add up to it.',
    caption: 'Your decision for each platform',
    platform: 'Platform',
    why: 'Is it paying, and what is suggested',
    last: (weeks: number) => (weeks === 1 ? 'Week behind' : 'A week, lately'),
    decision: 'You decide',
    minutes: 'Week ahead',
    decisionFor: (platform: string) => `Decision for ${platform}`,
    minutesFor: (platform: string) => `Minutes for ${platform} in the week ahead`,
    unusedChoice: 'None',
    rest: 'Not social media',
    restWhy: (step: string) => `${step}.`,
    restFollowUps: (time: string, followUps: string) => `${time} for ${followUps}. `,
    total: 'All in all',
    one: (platform: string) => `The one thing to change on ${platform}`,
    oneHint: 'Write it so that the next review can ask: did you?',
    freed: (time: string, step: string, weeks: number) =>
      `That frees ${time} against ${before(weeks)}. Give it to this: ${lower(step)}. It is not put back into social time.`,
    same: (weeks: number) => `That is about as much social time as in ${before(weeks)}.`,
    more: (time: string, weeks: number) =>
      `That is ${time} more social time than in ${before(weeks)}.`,
    wrong: {
      empty: 'Write it as 6:00, or 0.',
      'not minutes': 'Write it as 6:00 (hours and minutes), or as 90 min.',
      'too many': 'A week has 168 hours. Write fewer.',
    },
  },
  commit: {
    answer: 'One thing you will do in the week ahead that is not social media.',
    why: 'Say when and what, so that it needs no second thought.',
    title: 'Your commitment',
    when: 'When',
    whenHint: 'A day and an hour, like “Tuesday at 9”',
    what: 'I …',
    whatHint: 'What you do then, like “call Northwind Joinery”',
    suggestion: (step: string) => `Take this: ${lower(step)}`,
    /** What was promised is in her own words, which fit into no sentence of ours. */
    call: (name: string, promised: string) =>
      promised === '' ? `call ${name}` : `get back to ${name} (${lower(promised)})`,
    proposal: (sentence: string) => `Take this: ${sentence}`,
    lead: 'Is it about a lead?',
    noLead: 'No',
    leadHint: 'Then a contact with them that you log counts as done.',
    on: 'Done by',
    onHint: 'The next review asks for it.',
    sentence: (when: string, what: string) => {
      const does = what.replace(/^I /, '');
      return when === '' ? `I ${does}.` : `${capital(when)}, I ${does}.`;
    },
    empty: 'Without one the review is saved all the same.',
    save: 'Save the review',
    saveAgain: 'Save the changes',
    leave: 'Leave it as it was',
  },
  summary: {
    title: 'The summary',
    note: 'One page, to print or to copy',
    print: 'Print, or save as PDF',
    copy: 'Copy as text',
    copied: 'Copied. Paste it where you like; it is written as Markdown.',
    notCopied: 'The browser did not let it be copied. Select the page and copy it by hand.',
    name: 'Worthwhile, the week in review',
    week: (weeks: number) => (weeks === 1 ? 'The week' : `The ${count(weeks)} weeks`),
    channel: 'Platform',
    time: 'Time',
    budget: 'Budget',
    leads: 'Leads',
    sales: 'Revenue',
    paying: 'Is it paying?',
    notJudged: 'Not judged',
    total: 'All social',
    others: (list: string) => `Beside social media: ${list}.`,
    stated: (time: string) => `${time} on the phone or elsewhere are stated, not watched.`,
    decided: (days: string) => `Decided for ${days}`,
    rest: 'Not social media',
    all: 'All in all',
    first: 'First of all',
    target: 'The target',
    committed: 'Committed to',
    noCommitment: 'Nothing',
    by: (sentence: string, day: string) => `${sentence} Done by ${day}.`,
    before: 'The commitment before',
    questions: 'Five questions',
    said: 'Customers said',
    change: 'Change what you decided',
  },
  differs: {
    title: 'Changed since',
    statement: (weeks: number) =>
      `The records of ${weeks === 1 ? 'this week' : 'these weeks'} are no longer what you saw.`,
    line: (what: string, was: string, is: string) => `${what}: ${was} then, ${is} now`,
    time: (name: string) => `Time on ${name}`,
    leads: (name: string) => `Leads from ${name}`,
    sales: (name: string) => `Sales from ${name}`,
    revenue: (name: string) => `Revenue from ${name}`,
  },
  year: {
    after: 'The week after',
    open: 'Not reviewed yet.',
    took: (weeks: number, time: string, brought: string) =>
      `${weeks === 1 ? '' : `${count(weeks)} weeks: `}${time} on social media; ${brought}`,
    nothing: 'no lead, no sale',
    committed: (kept: string) => `The commitment: ${kept}.`,
    reviews: (n: number) => counted(n, 'review', 'reviews'),
    older: (n: number) => counted(n, 'older review', 'older reviews'),
  },
} as const;

/** What the minutes of the week ahead are set against. */
const before = (weeks: number): string => (weeks === 1 ? 'the week behind' : 'a week lately');

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
