import { counted, plural } from '../../format.ts';

const CAME_FOR = {
  talking: 'You came for messages',
  prospecting: 'You came to look for people',
} as const;

/** Words of the popup that opened by itself during a visit, and of having less of that. */
export const popupWhy = {
  drift: {
    title: (cameFor: 'talking' | 'prospecting', minutes: number) =>
      `${CAME_FOR[cameFor]}; ${counted(minutes, 'minute', 'minutes')} went to scrolling.`,
    ifThen: (step: string) => `Next, as you said: I ${step}.`,
    onTask: 'I am on task',
  },
  budget: {
    title: (minutes: number, platform: string) =>
      `The ${counted(minutes, 'minute', 'minutes')} for ${platform} this week ${plural(minutes, 'is', 'are')} used up.`,
    over: (minutes: number) => `${counted(minutes, 'minute', 'minutes')} beyond it so far.`,
    goOn: 'Go on',
  },
  less: {
    title: 'What would you like less of?',
    today: { label: 'Nothing more today', told: 'Nothing more opens by itself today.' },
    onPlatform: {
      label: (platform: string) => `Nothing on ${platform}`,
      told: (platform: string) => `Nothing opens by itself on ${platform} any more.`,
    },
    ofKind: {
      start: {
        label: 'Never what a visit is for',
        told: 'What a visit is for is not asked any more.',
      },
      'follow-up': {
        label: 'Never about follow-ups',
        told: 'Nothing opens for follow-ups any more.',
      },
      review: {
        label: 'Never about the review',
        told: 'Nothing opens for the review any more.',
      },
      'plan end': {
        label: 'Never when my minutes are up',
        told: 'Nothing opens at the end of your minutes any more.',
      },
      drift: {
        label: 'Never about scrolling',
        told: 'Nothing opens about scrolling any more.',
      },
      budget: {
        label: 'Never about the week’s minutes',
        told: 'Nothing opens about the week’s minutes any more.',
      },
    },
    back: 'Back',
    more: 'All choices',
  },
} as const;
