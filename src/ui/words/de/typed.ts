import type { typed as english } from '../en/typed.ts';
import type { Like } from '../like.ts';

/** How a number that was typed should be written. */
export const typed: Like<typeof english> = {
  amount: {
    empty: 'Schreiben Sie einen Betrag.',
    unreadable: (grouped, plain) => `Schreiben Sie ihn als ${plain} oder ${grouped}.`,
    zero: 'Schreiben Sie einen Betrag über null.',
    tooFine: (decimals, example) =>
      `Ihre Währung hat ${decimals} Dezimalen. Schreiben Sie es wie ${example}.`,
    noDecimals: (example) => `Ihre Währung hat keine Dezimalen. Schreiben Sie es wie ${example}.`,
    otherCurrency: (currency) =>
      `Schreiben Sie ihn in ${currency}, Ihrer Währung. Nichts wird umgerechnet.`,
    tooLarge: 'Das ist zu viel. Schreiben Sie einen kleineren Betrag.',
  },
  hours: {
    wrong: (example) => `Schreiben Sie die Stunden pro Woche als Zahl, etwa ${example}.`,
    tooMany: 'Eine Woche hat 168 Stunden. Schreiben Sie weniger.',
    tooFew: (example) => `Schreiben Sie mehr als 0 Stunden, etwa ${example}.`,
  },
};
