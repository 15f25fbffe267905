import type { Goal } from '../domain/goal.ts';
import type { Progress } from '../domain/goalProgress.ts';
import { count, wholeMoney } from './format.ts';
import { words } from './words/words.ts';

const DAYS_IN_WEEK = 7;

/** How a goal's figures are written: money in whole units, everything else counted up to whole things. */
export function goalFigure({ measure }: Pick<Goal, 'measure'>, currency: string) {
  return (value: number): string =>
    measure === 'revenue'
      ? wholeMoney(value, currency)
      : words.goalStanding.unit[measure](Math.ceil(value));
}

/** The figure alone, for one that stands before its unit: "69 of 30 leads". */
export function goalNumber({ measure }: Pick<Goal, 'measure'>, currency: string) {
  return (value: number): string =>
    measure === 'revenue' ? wholeMoney(value, currency) : count(value);
}

/** How a goal stands, in one sentence. */
export function goalStanding(goal: Goal, progress: Progress, currency: string): string {
  const said = words.goalStanding.standing;
  const write = goalFigure(goal, currency);
  const { kind, booked, left, evenPace, daysLeft } = progress;
  switch (kind) {
    case 'met':
      return said.met(goalNumber(goal, currency)(booked), write(goal.target));
    case 'passed':
      return said.passed(write(left));
    case 'ahead':
      if (daysLeft === 0) return said.today(write(left));
      return evenPace === 0
        ? said.fresh(write(left), daysLeft, write(left / Math.max(1, daysLeft / DAYS_IN_WEEK)))
        : said.ahead(write(left), daysLeft);
    case 'behind':
      return daysLeft === 0
        ? said.today(write(left))
        : said.behind(write(evenPace - booked), write(left), daysLeft);
  }
}
