/** The usual figures that everything is reckoned from, on the goals page. */
export const figures = {
  title: 'Your usual figures',
  note: 'Each is kept at once',
  why: 'What an hour is worth, and how long a lead may take, starts from these. Your own records replace them bit by bit.',
  business: 'What do you sell?',
  businessHint: 'It sets the usual figures below, what stages are called, and how you are asked.',
  typicalSale: 'What one sale usually brings you',
  saleHint: 'What reaches you: your commission, not the price of the house.',
  margin: 'How much is left of each 100 you sell for',
  marginHint:
    'After goods, materials and fees. Without it, sentences say “brings in” and never “earns”.',
  conversion: 'How many of 100 leads become customers, usually',
  conversionHint: 'It tells how many leads a sale needs, until your own leads tell it.',
  days: 'Days until a sale, usually',
  daysHint: 'Younger leads are not counted as failed: they have not had their time yet.',
  hours: 'Hours a week you have for social media',
  hoursHint: 'What you plan is measured against these.',
  usual: (figure: string) => `Left empty, ${figure} is taken: usual for what you sell.`,
  wrong: {
    share: 'Write a number above 0, up to 100.',
    days: 'Write whole days, from 1 to 3,650.',
  },
  stages: 'What your stages are called',
  stagesNote: 'Leave one empty for its usual name',
  stageTaken: 'Another stage has this name. Choose a different one.',
  stageWrong: 'This is too long for a column. Use up to 30 characters.',
} as const;
