import type { words as english } from './en.ts';
import { backupDue } from './es/backupDue.ts';
import { charts } from './es/charts.ts';
import { dashboard } from './es/dashboard.ts';
import { dashboardOverTime } from './es/dashboardOverTime.ts';
import { dashboardStop } from './es/dashboardStop.ts';
import { dashboardTime } from './es/dashboardTime.ts';
import { fixFirst } from './es/fixFirst.ts';
import { goalName } from './es/goalName.ts';
import { goals } from './es/goals.ts';
import { told } from './es/leadsTold.ts';
import { noticing } from './es/noticing.ts';
import { pages } from './es/pages.ts';
import { price } from './es/price.ts';
import { sample } from './es/sample.ts';
import { shared } from './es/shared.ts';
import { units } from './es/units.ts';
import { verdict } from './es/verdict.ts';
import { welcome } from './es/welcome.ts';
import type { Like } from './like.ts';

/** The Spanish words, in the shape of the English ones. */
export const words: Like<typeof english> = {
  backupDue,
  charts,
  dashboard,
  dashboardOverTime,
  dashboardStop,
  dashboardTime,
  fixFirst,
  goalName,
  goals,
  noticing,
  pages,
  price,
  sample,
  shared,
  told,
  units,
  verdict,
  welcome,
};
