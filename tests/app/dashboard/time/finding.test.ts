import { describe, expect, it } from 'vitest';
import { cameFrom, findingOf } from '../../../../src/app/dashboard/time/finding.ts';
import type { ActivityHours, TimeUse } from '../../../../src/domain/analytics/timeUse.ts';

const spent = (scrolling: number, talking: number): ActivityHours => ({
  by: { scrolling, talking, prospecting: 0, managing: 0 },
  all: scrolling + talking,
});
const none = spent(0, 0);
const use = (total: ActivityHours): TimeUse => ({
  platforms: [],
  total,
  goal: none,
  unstated: total,
  personal: none,
  customer: none,
  surfaces: [],
});

describe('the finding', () => {
  it('sets what takes most of the time against where most leads came from', () => {
    const from = [
      'messages',
      'messages',
      'feed',
      'messages',
      'messages',
      'people',
      'messages',
    ] as const;
    expect(findingOf(use(spent(64, 36)), from)).toBe(
      '64% of the time is scrolling; 5 of 7 leads came from messages.',
    );
  });

  it('says so where all leads came from one part', () => {
    expect(findingOf(use(spent(1, 3)), ['groups', 'groups', 'groups'])).toBe(
      '75% of the time is talking; all 3 leads came from groups.',
    );
  });

  it('leaves out leads that are too few, and shares of next to nothing', () => {
    expect(findingOf(use(spent(64, 36)), ['feed', 'feed'])).toBe('64% of the time is scrolling.');
    expect(findingOf(use(spent(0.4, 0.2)), [])).toContain('Under one hour');
    expect(findingOf(use(none), [])).toBe('No watched hours for a goal in these days.');
  });

  it('counts leads by activity, each once', () => {
    const from = ['messages', 'groups', 'feed', 'people'] as const;
    expect(cameFrom(from, 'talking')).toBe(2);
    expect(cameFrom(from, 'managing')).toBe(0);
  });
});
