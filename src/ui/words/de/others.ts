import type { others as english } from '../en/others.ts';
import type { Like } from '../like.ts';
import { data } from './data.ts';
import { figures } from './figures.ts';
import { goals } from './goals.ts';
import { help } from './help.ts';
import { leadsPage } from './leads.ts';
import { nowhere } from './nowhere.ts';
import { nudges } from './nudges.ts';
import { reminder } from './reminder.ts';
import { review } from './review.ts';
import { reviewFound } from './reviewFound.ts';
import { reviewPlan } from './reviewPlan.ts';
import { reviewSteps } from './reviewSteps.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { sites } from './sites.ts';
import { welcome } from './welcome.ts';

/** The German words of the other pages, in the shape of the English ones. */
export const others: Like<typeof english> = {
  data,
  figures,
  goals,
  help,
  leadsPage,
  nowhere,
  nudges,
  reminder,
  review,
  reviewFound,
  reviewPlan,
  reviewSteps,
  sessions,
  settings,
  sites,
  welcome,
};
