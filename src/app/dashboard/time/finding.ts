import { ACTIVITIES, type Activity, activityOf } from '../../../domain/activity.ts';
import type { TimeUse } from '../../../domain/analytics/timeUse.ts';
import type { Surface } from '../../../domain/surface.ts';
import { percent } from '../../../ui/format.ts';
import { words } from '../../../ui/words/lowerWords.ts';

const said = words.dashboardTime;

/** Fewer leads than this say nothing about where they come from. */
const FEWEST_LEADS = 3;

/** What takes most of the time, and where the leads come from, in one sentence. */
export function findingOf(use: TimeUse, from: readonly Surface[]): string {
  const { total } = use;
  if (total.all === 0) return said.nothing;
  if (total.all < 1) return said.young;
  const most = greatest(ACTIVITIES, (activity) => total.by[activity]);
  const share = percent(total.by[most] / total.all);
  if (from.length < FEWEST_LEADS) return said.finding(share, said.doing[most]);
  return said.findingWithLeads(share, said.doing[most], mostFrom(from));
}

function mostFrom(from: readonly Surface[]): string {
  const surfaces = [...new Set(from)];
  const count = (surface: Surface) => from.filter((one) => one === surface).length;
  const best = greatest(surfaces, count);
  return said.cameFrom(count(best), from.length, said.from[best]);
}

/** How many of some leads came from an activity. */
export const cameFrom = (from: readonly Surface[], activity: Activity): number =>
  from.filter((surface) => activityOf(surface) === activity).length;

function greatest<Name extends string>(names: readonly Name[], of: (name: Name) => number): Name {
  return names.reduce((best, name) => (of(name) > of(best) ? name : best));
}
