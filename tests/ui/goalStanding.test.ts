import { expect, test } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import type { Progress } from '../../src/domain/goalProgress.ts';
import { goalStanding } from '../../src/ui/goalStanding.ts';

const goal: Goal = {
  id: 'g',
  title: '',
  measure: 'revenue',
  target: 3_600_000,
  startsOn: '2026-09-01',
  dueOn: '2027-03-31',
  obstacle: null,
  obstacleNote: '',
  closedAt: null,
  archivedAt: null,
  updatedAt: 0,
};
const progress: Progress = {
  booked: 745_000,
  evenPace: 969_000,
  left: 2_855_000,
  daysLeft: 132,
  kind: 'behind',
};

test('behind an even pace it says by how much', () => {
  expect(goalStanding(goal, progress, 'GBP')).toBe(
    'You are £2,240 behind an even pace, with £28,550 still to find in 132 days.',
  );
});

test('on its first day a goal says what a week must bring', () => {
  const fresh = { ...progress, booked: 0, evenPace: 0, left: 3_600_000, daysLeft: 70 };
  expect(goalStanding(goal, { ...fresh, kind: 'ahead' }, 'GBP')).toBe(
    '£36,000 to find in 70 days: about £3,600 a week.',
  );
});

test('on its last day it counts no days', () => {
  expect(goalStanding(goal, { ...progress, daysLeft: 0 }, 'GBP')).toBe(
    '£28,550 still to find today, the last day.',
  );
});

test('after its day it asks for a new one, and no date is promised', () => {
  expect(goalStanding(goal, { ...progress, kind: 'passed', daysLeft: -3 }, 'GBP')).toBe(
    'The day has passed with £28,550 still to find. Set a new one.',
  );
});

test('a goal of leads counts leads', () => {
  const leads: Goal = { ...goal, measure: 'leads', target: 30 };
  const met: Progress = { ...progress, booked: 31, left: 0, kind: 'met' };
  expect(goalStanding(leads, met, 'GBP')).toBe('The goal is met: 31 of 30 leads.');
});
