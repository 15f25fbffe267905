import { business } from './de/business.ts';
import { charts } from './de/charts.ts';
import { dashboard } from './de/dashboard.ts';
import { dashboardOverTime } from './de/dashboardOverTime.ts';
import { dashboardStop } from './de/dashboardStop.ts';
import { dashboardTime } from './de/dashboardTime.ts';
import { data } from './de/data.ts';
import { figures } from './de/figures.ts';
import { fixFirst } from './de/fixFirst.ts';
import { goalName } from './de/goalName.ts';
import { goals } from './de/goals.ts';
import { help } from './de/help.ts';
import { leadsPage } from './de/leads.ts';
import { noticing } from './de/noticing.ts';
import { nowhere } from './de/nowhere.ts';
import { nudges } from './de/nudges.ts';
import { pages } from './de/pages.ts';
import { price } from './de/price.ts';
import { reminder } from './de/reminder.ts';
import { review } from './de/review.ts';
import { reviewFound } from './de/reviewFound.ts';
import { reviewPlan } from './de/reviewPlan.ts';
import { reviewSteps } from './de/reviewSteps.ts';
import { sample } from './de/sample.ts';
import { sessions } from './de/sessions.ts';
import { settings } from './de/settings.ts';
import { shared } from './de/shared.ts';
import { sites } from './de/sites.ts';
import { typed } from './de/typed.ts';
import { units } from './de/units.ts';
import { verdict } from './de/verdict.ts';
import { welcome } from './de/welcome.ts';
import type { words as english } from './en.ts';
import type { Like } from './like.ts';

/** The German words, in the shape of the English ones. */
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
