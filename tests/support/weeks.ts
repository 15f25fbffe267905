import { byPlatform } from '../../src/domain/budget.ts';
import { PLATFORMS, type Platform } from '../../src/domain/platform.ts';
import type { Found, PlatformWeek, WeekSeen } from '../../src/domain/review.ts';

/** A week's facts; a test names only what it is about. */
export function aWeek(
  facts: { readonly [platform in Platform]?: Partial<PlatformWeek> } = {},
  fields: Partial<WeekSeen> = {},
): WeekSeen {
  return {
    days: { from: '2026-11-09', to: '2026-11-15' },
    facts: PLATFORMS.map((platform) => ({
      platform,
      seconds: 0,
      goalSeconds: 0,
      customerSeconds: 0,
      personalSeconds: 0,
      unstatedSeconds: 0,
      unstatedSessions: 0,
      sessions: 0,
      plannedSeconds: 0,
      overSeconds: 0,
      loggedMinutes: 0,
      leads: 0,
      sales: 0,
      revenue: 0,
      ...facts[platform],
    })),
    goals: [],
    channels: [],
    gaps: [],
    recorded: true,
    since: 0,
    until: 0,
    zone: 'Europe/London',
    currency: 'GBP',
    ...fields,
  };
}

/** What a review found; a test names only what it is about. */
export function aFound(fields: Partial<Found> = {}): Found {
  return {
    usual: null,
    budgets: {},
    moved: { qualified: 0, opportunity: 0, won: 0, lost: 0 },
    verdicts: [],
    suggested: byPlatform(() => ({ step: null, minutes: 0, why: 'Not in use.' })),
    total: 0,
    reserve: 0,
    overdue: 0,
    fix: { finding: 'There is not enough evidence yet.', step: 'Log every lead this week' },
    ...fields,
  };
}
