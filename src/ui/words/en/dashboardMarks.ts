/** "I changed something". */
export const dashboardMarks = {
  open: 'I changed something',
  why: 'A new offer, another price, other posts: what came before a change says little about what comes after. From the day you mark, only what comes after it counts for the verdicts.',
  on: 'The day of the change',
  channel: 'Where',
  everywhere: 'Every channel',
  note: 'What you changed',
  save: 'Mark this day',
  wrong: {
    day: 'Choose a day up to today.',
    note: 'Say in a few words what changed.',
    long: 'This is longer than 200 characters. Shorten it.',
  },
  kept: 'The day is marked. Only what comes after it counts.',
  gone: 'The mark is taken away. What came before it counts again.',
  line: (day: string, where: string, note: string) => `${day}, ${where}: ${note}`,
  remove: 'Take it away',
  removeThis: (day: string) => `the mark of ${day}`,
  list: 'Marked so far',
  since: (day: string, note: string) => `Judged since ${day}, when you changed something: ${note}.`,
};
