import { backupDue } from './de/backupDue.ts';
import { charts } from './de/charts.ts';
import { dashboard } from './de/dashboard.ts';
import { fixFirst } from './de/fixFirst.ts';
import { goalName } from './de/goalName.ts';
import { goalStanding } from './de/goalStanding.ts';
import { noticing } from './de/noticing.ts';
import { pages } from './de/pages.ts';
import { pin } from './de/pin.ts';
import { price } from './de/price.ts';
import { sample } from './de/sample.ts';
import { shared } from './de/shared.ts';
import { units } from './de/units.ts';
import { verdict } from './de/verdict.ts';
import type { words as english } from './en.ts';
import type { Like } from './like.ts';

/** The German words, in the shape of the English ones. */
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
