import type { GoalCell } from '../../../domain/analytics/goalGrid.ts';
import { preciseTime } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/words.ts';

const said = words.dashboard.channels.byGoal.explain;

/** How the hours of a channel for a goal came about; for none they are what the goals leave. */
export function explainGoalHours(cell: GoalCell, cells: readonly GoalCell[]): string {
  if (cell.goalId !== null) return said.hours;
  const others = cells.filter(({ goalId, tally }) => goalId !== null && tally.hours > 0);
  const { hours } = cell.tally;
  if (others.length === 0) return said.all;
  const whole = others.reduce((sum, { tally }) => sum + tally.hours, hours);
  const terms = [whole, ...others.map(({ tally }) => tally.hours)].map(preciseTime);
  return said.rest(terms.join(' − '), preciseTime(hours));
}

/** What counts in the leads and the revenue of a channel for a goal. */
export const explainCame = ({ goalId }: GoalCell): string => said.came(goalId !== null);
