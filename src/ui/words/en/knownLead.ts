import { counted } from '../../format.ts';

/** Words of the popup over the page of a lead that is known, and of its form for time. */
export const knownLead = {
  open: 'Log a contact',
  untouched: (stage: string) => `${stage}, no contact yet`,
  touched: (stage: string, days: number) =>
    days === 0
      ? `${stage}, last contact today`
      : `${stage}, last contact ${counted(days, 'day', 'days')} ago`,
  next: (what: string, day: string) => `Next: ${what === '' ? 'get in touch' : what}, ${day}`,
  what: 'What is it?',
  kind: { touch: 'A contact', next: 'Next step', stage: 'Stage' },
  happened: 'What happened?',
  andThen: 'And then?',
  choice: {
    'two working days': '2 days',
    week: 'A week',
    month: 'A month',
    date: 'Date',
    none: 'No',
  },
  choiceDay: (day: string) => `On ${day}`,
  day: 'On which day?',
  promise: 'What will you do?',
  stage: 'Where does it stand now?',
  reason: 'Why did they not buy?',
  choose: 'Choose one',
  reasonMissing: 'Choose why. If nothing fits, choose Something else.',
  save: 'Save',
  sale: 'Log a sale',
  back: 'Back',
  page: 'All about this lead',
  dayWrong: 'Choose today or a later day.',
  lineWrong: 'This is too long. Shorten it.',
  saved: {
    touch: (name: string) => `The contact with ${name} is saved.`,
    next: (name: string, day: string) => `${name} comes up on ${day}.`,
    dropped: (name: string) => `Nothing more is planned with ${name}.`,
    stage: (name: string, stage: string) => `${name} is moved to ${stage}.`,
  },
  time: {
    open: 'Log time',
    title: 'Time that is not watched',
    why: 'Calls, meetings and fairs count beside the platforms.',
    howLong: 'How long?',
    hint: '30 min networking, 1 h call or 1:30',
    wrong: 'Write it as 30 min, 1 h or 1:30.',
    channel: 'Where?',
    on: 'On',
    onWrong: 'Choose today or an earlier day.',
    note: 'What for',
    save: 'Log the time',
    saved: (time: string, channel: string) => `${time} on ${channel} are saved.`,
  },
} as const;
