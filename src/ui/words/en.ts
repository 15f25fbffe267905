import { business } from './en/business.ts';
import { dashboard } from './en/dashboard.ts';
import { goalName } from './en/goalName.ts';
import { leadsPage } from './en/leads.ts';
import { price } from './en/price.ts';
import { review } from './en/review.ts';
import { shared } from './en/shared.ts';
import { welcome } from './en/welcome.ts';

/** The English words, one part for each page or part of the interface. */
export const en = {
  business,
  dashboard,
  goalName,
  leadsPage,
  price,
  review,
  shared,
  welcome,
};
