import { minutesOver } from './budget.ts';
import type { Platform } from './platform.ts';
import type { Choices, Decision, PlatformWeek } from './review.ts';

/** What was decided of a platform, and the week that followed. */
export interface LookedBack {
  readonly platform: Platform;
  /** `null` where only minutes were given. */
  readonly decision: Decision | null;
  /** Minutes; `null` where none were given. */
  readonly budget: number | null;
  /** Minutes over the budget; 0 within it, `null` without one. */
  readonly over: number | null;
  readonly week: PlatformWeek;
}

/** The week against what was decided for it; platforms of which nothing was decided are left out. */
export function lookBack(
  { decisions, budgets }: Pick<Choices, 'decisions' | 'budgets'>,
  facts: readonly PlatformWeek[],
): LookedBack[] {
  return facts.flatMap((week) => {
    const decision = decisions[week.platform] ?? null;
    const budget = budgets[week.platform] ?? null;
    if (decision === null && (budget ?? 0) === 0) return [];
    const over = budget === null ? null : minutesOver(budget, week.seconds);
    return { platform: week.platform, decision, budget, over, week };
  });
}
