import { counted, oneDecimal, plural } from '../../format.ts';

/** What may open by itself, on the settings page. */
export const nudges = {
  title: 'Nudges',
  note: 'What may open by itself',
  on: 'May the popup open by itself?',
  onHint: 'Off means off, on every platform, until you turn it on again.',
  is: { on: 'Yes', off: 'No, never' },
  perDay: 'At most in a day',
  perDayHint: 'Never two within 20 minutes. The end of your own minutes is not counted.',
  times: (n: number) => counted(n, 'time', 'times'),
  kinds: 'What it may be about',
  kindsHint: 'One that you close three times in a row stays quiet for a week.',
  kind: {
    'follow-up': 'A follow-up that is due',
    review: 'The weekly review, when it is ready',
    start: 'What a visit is for',
    'plan end': 'The end of your minutes',
    drift: 'Scrolling, where you came to talk or to look for people',
    budget: 'The week’s minutes are used up',
  },
  quiet: 'Quiet hours',
  quietHint: 'Nothing opens between these times, on any day.',
  quietIs: { none: 'None', some: 'From … to …' },
  from: 'From',
  to: 'to',
  compares: 'Compare fairly',
  comparesHint:
    'One visit in five is left without a nudge, drawn by chance, so that you see what nudges do.',
  compare: { no: 'No', yes: 'Yes' },
  table: {
    title: 'Do they help?',
    none: 'Nothing has opened by itself yet.',
    caption: 'What became of nudges',
    kind: 'About',
    shown: 'Shown',
    actedOn: 'Acted on',
    closed: 'Closed',
    what: 'Acted on: you left within a minute, a follow-up was done, a lead was logged, or the review was finished within a day.',
    quietNow: 'quiet for a week',
  },
  tooFew: (missing: number) =>
    `Too few to compare yet: ${counted(missing, 'more visit', 'more visits')} without a nudge, or with one, will tell.`,
  saved: (minutes: number, low: number, high: number, without: number) => {
    const by = `${minutesOf(minutes)} ${sideOf(minutes)}`;
    return `Visits with a nudge were ${by} than ${counted(without, 'visit', 'visits')} without (in 8 cases of 10 between ${span(low, high)}).`;
  },
} as const;

function minutesOf(minutes: number): string {
  const shown = Math.round(Math.abs(minutes) * 10) / 10;
  return `${oneDecimal(shown)} ${plural(shown, 'minute', 'minutes')}`;
}

const sideOf = (minutes: number): string => (minutes < 0 ? 'longer' : 'shorter');

/** Both ends on one side are two numbers; ends on two sides say which is which. */
function span(low: number, high: number): string {
  if (low < 0 && high > 0)
    return `${minutesOf(low)} ${sideOf(low)} and ${minutesOf(high)} ${sideOf(high)}`;
  const [from, to] = high <= 0 ? [-high, -low] : [low, high];
  return `${oneDecimal(from)} and ${oneDecimal(to)}`;
}
