import type { words as english } from './en.ts';
import { business } from './es/business.ts';
import { charts } from './es/charts.ts';
import { dashboard } from './es/dashboard.ts';
import { dashboardOverTime } from './es/dashboardOverTime.ts';
import { dashboardStop } from './es/dashboardStop.ts';
import { dashboardTime } from './es/dashboardTime.ts';
import { data } from './es/data.ts';
import { figures } from './es/figures.ts';
import { fixFirst } from './es/fixFirst.ts';
import { goalName } from './es/goalName.ts';
import { goals } from './es/goals.ts';
import { help } from './es/help.ts';
import { leadsPage } from './es/leads.ts';
import { noticing } from './es/noticing.ts';
import { nowhere } from './es/nowhere.ts';
import { nudges } from './es/nudges.ts';
import { pages } from './es/pages.ts';
import { price } from './es/price.ts';
import { reminder } from './es/reminder.ts';
import { review } from './es/review.ts';
import { reviewFound } from './es/reviewFound.ts';
import { reviewPlan } from './es/reviewPlan.ts';
import { reviewSteps } from './es/reviewSteps.ts';
import { sample } from './es/sample.ts';
import { sessions } from './es/sessions.ts';
import { settings } from './es/settings.ts';
import { shared } from './es/shared.ts';
import { sites } from './es/sites.ts';
import { typed } from './es/typed.ts';
import { units } from './es/units.ts';
import { verdict } from './es/verdict.ts';
import { welcome } from './es/welcome.ts';
import type { Like } from './like.ts';

/** The Spanish words, in the shape of the English ones. */
export const words: Like<typeof english> = {
  business,
  charts,
  dashboard,
  dashboardOverTime,
  dashboardStop,
  dashboardTime,
  data,
  figures,
  fixFirst,
  goalName,
  goals,
  help,
  leadsPage,
  noticing,
  nowhere,
  nudges,
  pages,
  price,
  reminder,
  review,
  reviewFound,
  reviewPlan,
  reviewSteps,
  sample,
  sessions,
  settings,
  shared,
  sites,
  typed,
  units,
  verdict,
  welcome,
};
