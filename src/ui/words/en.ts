import { dashboard } from './en/dashboard.ts';
import { price } from './en/price.ts';
import { shared } from './en/shared.ts';
import { welcome } from './en/welcome.ts';

/** The English words, one part for each page or part of the interface. */
export const en = {
  dashboard,
  price,
  shared,
  welcome,
};
