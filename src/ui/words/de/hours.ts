import type { hours as english } from '../en/hours.ts';
import type { Like } from '../like.ts';

/** How hours a week should be written. */
export const hours: Like<typeof english> = {
  wrong: (example) => `Schreiben Sie die Stunden pro Woche als Zahl, etwa ${example}.`,
  tooMany: 'Eine Woche hat 168 Stunden. Schreiben Sie weniger.',
  tooFew: (example) => `Schreiben Sie mehr als 0 Stunden, etwa ${example}.`,
};
