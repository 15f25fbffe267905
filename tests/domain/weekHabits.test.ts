import { expect, test } from 'vitest';
import { habitsOf, usualSeconds, usualWeeks } from '../../src/domain/weekHabits.ts';
import { aGoal } from '../support/rows.ts';

const HOUR = 3600;
const slice = (day: string, seconds: number, more = {}) => ({
  day,
  hour: 9,
  seconds,
  sessions: 1,
  kind: 'business' as const,
  purpose: 'goal' as const,
  platform: 'linkedin' as const,
  channel: 'linkedin' as const,
  surfaces: `feed ${seconds}`,
  goalId: null,
  ...more,
});

test('the usual is the four whole weeks before, or those there are', () => {
  expect(usualWeeks('2026-11-16', '2026-01-01')).toEqual({ from: '2026-10-19', to: '2026-11-15' });
  expect(usualWeeks('2026-11-16', '2026-11-02')).toEqual({ from: '2026-11-02', to: '2026-11-15' });
  expect(usualWeeks('2026-11-16', '2026-11-03')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
  expect(usualWeeks('2026-11-16', '2026-11-10')).toBeNull();
  expect(usualWeeks('2026-11-16', null)).toBeNull();
});

test('a week without time is part of what is usual', () => {
  const weeks = { from: '2026-11-02', to: '2026-11-15' };
  const slices = [slice('2026-11-03', 4 * HOUR), slice('2026-11-20', 9 * HOUR)];
  expect(usualSeconds(slices, weeks)).toMatchObject({ linkedin: 2 * HOUR, x: 0 });
});

test('a habit is all time, as a budget is, its drift, and whether another goal needs it', () => {
  const weeks = { from: '2026-11-09', to: '2026-11-15' };
  const slices = [
    slice('2026-11-10', HOUR, { goalId: 'talks' }),
    slice('2026-11-10', HOUR, { kind: 'personal' }),
    slice('2026-11-11', HOUR, { channel: 'x', goalId: 'goal' }),
  ];
  const goals = [aGoal(), aGoal({ id: 'talks', measure: 'conversations' })];
  const facts = [{ platform: 'linkedin', plannedSeconds: 900, overSeconds: 300 }] as never;
  expect(habitsOf(slices, weeks, facts, goals)).toMatchObject({
    linkedin: { usualHours: 2, drift: 0.25, protectedByGoal: true },
    x: { usualHours: 1, drift: null, protectedByGoal: false },
    facebook: { usualHours: 0 },
  });
});
