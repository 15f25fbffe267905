/** What an address that names no page says. */
export const nowhere = {
  answer: 'There is no such page.',
  why: 'The address may be mistyped, or older than this version. Your records are safe. These are the pages there are:',
} as const;
