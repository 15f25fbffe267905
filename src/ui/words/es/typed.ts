import type { typed as english } from '../en/typed.ts';
import type { Like } from '../like.ts';

/** How a number that was typed should be written. */
export const typed: Like<typeof english> = {
  amount: {
    empty: 'Escribe un importe.',
    unreadable: (grouped, plain) => `Escríbelo como ${plain} o ${grouped}.`,
    zero: 'Escribe un importe mayor que cero.',
    tooFine: (decimals, example) =>
      `Tu moneda tiene ${decimals} decimales. Escríbelo como ${example}.`,
    noDecimals: (example) => `Tu moneda no tiene decimales. Escríbelo como ${example}.`,
    otherCurrency: (currency) =>
      `Escríbelo en ${currency}, tu propia moneda. Aquí no se convierte nada.`,
    tooLarge: 'Es más de lo que se puede guardar. Escribe un importe menor.',
  },
  hours: {
    wrong: (example) => `Escribe las horas por semana como un número, por ejemplo ${example}.`,
    tooMany: 'Una semana tiene 168 horas. Escribe menos.',
    tooFew: (example) => `Escribe más de 0 horas, por ejemplo ${example}.`,
  },
};
