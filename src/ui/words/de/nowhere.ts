import type { nowhere as english } from '../en/nowhere.ts';
import type { Like } from '../like.ts';

/** What an address that names no page says. */
export const nowhere: Like<typeof english> = {
  answer: 'Diese Seite gibt es nicht.',
  why: 'Vielleicht ist die Adresse vertippt oder älter als diese Version. Ihre Einträge sind sicher. Diese Seiten gibt es:',
};
