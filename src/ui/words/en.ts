import { backupDue } from './en/backupDue.ts';
import { charts } from './en/charts.ts';
import { dashboard } from './en/dashboard.ts';
import { fixFirst } from './en/fixFirst.ts';
import { goalName } from './en/goalName.ts';
import { goalStanding } from './en/goalStanding.ts';
import { noticing } from './en/noticing.ts';
import { pages } from './en/pages.ts';
import { pin } from './en/pin.ts';
import { price } from './en/price.ts';
import { sample } from './en/sample.ts';
import { shared } from './en/shared.ts';
import { units } from './en/units.ts';
import { verdict } from './en/verdict.ts';

/** The English words of the dashboard and of what stands on every page, by part. */
export const words = {
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
