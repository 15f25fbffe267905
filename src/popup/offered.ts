import type { GoalChoice } from '../protocol/popup.ts';
import type { Chosen } from './choice.ts';

/** So many goals have a digit of their own; the rest are behind the next. */
const SHOWN = 4;
export const OTHER_KEY = `${SHOWN + 1}`;
export const CUSTOMER_KEY = 'c';
export const PERSONAL_KEY = '0';

/** The goals of one page, and whether there are more behind "Other goals". */
export interface Offered {
  readonly goals: readonly GoalChoice[];
  readonly others: boolean;
}

export function offeredOn(goals: readonly GoalChoice[], page: number): Offered {
  return { goals: goals.slice(page * SHOWN, (page + 1) * SHOWN), others: goals.length > SHOWN };
}

/** The key of the goal at a place of its page. */
export const goalKey = (place: number): string => `${place + 1}`;

/** Every key that chooses, and no other: each stands beside what it chooses. */
export function keysOf({ goals, others }: Offered): readonly string[] {
  const own = goals.map((_, place) => goalKey(place));
  return [...own, ...(others ? [OTHER_KEY] : []), CUSTOMER_KEY, PERSONAL_KEY];
}

/** The page after this one; after the last comes the first. */
export const nextPage = (goals: readonly GoalChoice[], page: number): number =>
  (page + 1) * SHOWN < goals.length ? page + 1 : 0;

/** The page on which the answer stands that is chosen. */
export function pageOf(goals: readonly GoalChoice[], chosen: Chosen | null): number {
  const place = goals.findIndex(({ id }) => chosen?.kind === 'goal' && id === chosen.id);
  return Math.floor(Math.max(0, place) / SHOWN);
}
