import type { hours as english } from '../en/hours.ts';
import type { Like } from '../like.ts';

/** How hours a week should be written. */
export const hours: Like<typeof english> = {
  wrong: (example) => `Escribe las horas por semana como un número, por ejemplo ${example}.`,
  tooMany: 'Una semana tiene 168 horas. Escribe menos.',
  tooFew: (example) => `Escribe más de 0 horas, por ejemplo ${example}.`,
};
