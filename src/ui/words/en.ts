import { price } from './en/price.ts';
import { shared } from './en/shared.ts';

/** The English words, one part for each page or part of the interface. */
export const en = {
  price,
  shared,
};
