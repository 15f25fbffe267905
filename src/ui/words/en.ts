import { business } from './en/business.ts';
import { charts } from './en/charts.ts';
import { dashboard } from './en/dashboard.ts';
import { dashboardOverTime } from './en/dashboardOverTime.ts';
import { dashboardStop } from './en/dashboardStop.ts';
import { dashboardTime } from './en/dashboardTime.ts';
import { data } from './en/data.ts';
import { figures } from './en/figures.ts';
import { fixFirst } from './en/fixFirst.ts';
import { goalName } from './en/goalName.ts';
import { goals } from './en/goals.ts';
import { help } from './en/help.ts';
import { leadsPage } from './en/leads.ts';
import { noticing } from './en/noticing.ts';
import { nowhere } from './en/nowhere.ts';
import { nudges } from './en/nudges.ts';
import { pages } from './en/pages.ts';
import { price } from './en/price.ts';
import { reminder } from './en/reminder.ts';
import { review } from './en/review.ts';
import { reviewFound } from './en/reviewFound.ts';
import { reviewPlan } from './en/reviewPlan.ts';
import { reviewSteps } from './en/reviewSteps.ts';
import { sample } from './en/sample.ts';
import { sessions } from './en/sessions.ts';
import { settings } from './en/settings.ts';
import { shared } from './en/shared.ts';
import { sites } from './en/sites.ts';
import { typed } from './en/typed.ts';
import { units } from './en/units.ts';
import { verdict } from './en/verdict.ts';
import { welcome } from './en/welcome.ts';

/** The English words, one part for each page or part of the interface. */
export const words = {
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
