import { dashboard } from './en/dashboard.ts';
import { goalName } from './en/goalName.ts';
import { price } from './en/price.ts';
import { review } from './en/review.ts';
import { shared } from './en/shared.ts';
import { welcome } from './en/welcome.ts';

/** The English words, one part for each page or part of the interface. */
export const en = {
  dashboard,
  goalName,
  price,
  review,
  shared,
  welcome,
};
