import { counted } from '../../format.ts';

/** Words of the question what a visit brought. */
export const popupBrought = {
  title: (platform: string, minutes: number) =>
    `Your last visit to ${platform}, ${counted(minutes, 'minute', 'minutes')}`,
  question: 'Did it bring anything?',
  lead: 'A lead',
  conversation: 'A conversation',
  sale: 'A sale',
  no: 'No',
  talk: {
    title: 'Who did you talk with?',
    why: 'It counts as a contact with them on that day.',
    nobody: 'A conversation is kept with a lead, and there is none yet.',
    lead: 'Log them as a lead',
    who: 'Which lead?',
    someoneNew: 'Somebody new',
    save: 'Save',
    back: 'Back',
    saved: (name: string) => `The conversation with ${name} is saved.`,
  },
} as const;
