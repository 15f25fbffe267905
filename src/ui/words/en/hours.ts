/** How hours a week should be written. */
export const hours = {
  wrong: (example: string) => `Write hours a week as a number, like ${example}.`,
  tooMany: 'A week has 168 hours. Write fewer.',
  tooFew: (example: string) => `Write more than 0 hours, like ${example}.`,
} as const;
