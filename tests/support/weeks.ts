import { PLATFORMS, type Platform } from '../../src/domain/platform.ts';
import type { PlatformWeek, WeekSeen } from '../../src/domain/review.ts';

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
