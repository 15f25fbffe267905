import type { words as english } from './en.ts';
import { backupDue } from './es/backupDue.ts';
import { charts } from './es/charts.ts';
import { dashboard } from './es/dashboard.ts';
import { fixFirst } from './es/fixFirst.ts';
import { goalName } from './es/goalName.ts';
import { goalStanding } from './es/goalStanding.ts';
import { noticing } from './es/noticing.ts';
import { pages } from './es/pages.ts';
import { pin } from './es/pin.ts';
import { price } from './es/price.ts';
import { sample } from './es/sample.ts';
import { shared } from './es/shared.ts';
import { units } from './es/units.ts';
import { verdict } from './es/verdict.ts';
import type { Like } from './like.ts';

/** The Spanish words, in the shape of the English ones. */
export const words: Like<typeof english> = {
  backupDue,
  charts,
  dashboard,
  fixFirst,
  goalName,
  goalStanding,
  noticing,
  pages,
  pin,
  price,
  sample,
  shared,
  units,
  verdict,
};
