/** How a number that was typed should be written. */
export const typed = {
  amount: {
    empty: 'Write an amount.',
    unreadable: (grouped: string, plain: string) => `Write it as ${plain} or ${grouped}.`,
    zero: 'Write an amount above zero.',
    tooFine: (decimals: number, example: string) =>
      `Your currency has ${decimals} decimals. Write it like ${example}.`,
    noDecimals: (example: string) => `Your currency has no decimals. Write it like ${example}.`,
    otherCurrency: (currency: string) =>
      `Write it in ${currency}, your own currency. Nothing is converted here.`,
    tooLarge: 'That is more than can be kept. Write a smaller amount.',
  },
  hours: {
    wrong: (example: string) => `Write hours a week as a number, like ${example}.`,
    tooMany: 'A week has 168 hours. Write fewer.',
    tooFew: (example: string) => `Write more than 0 hours, like ${example}.`,
  },
} as const;
