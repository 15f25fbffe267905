import { describe, expect, test } from 'vitest';
import { goalNote, goalTitle } from '../../src/popup/goalText.ts';
import type { GoalChoice } from '../../src/protocol/popup.ts';

const now = { currency: 'GBP', today: '2026-11-22' };
const revenue: GoalChoice = {
  id: 'goal',
  title: '',
  measure: 'revenue',
  target: 3_600_000,
  dueOn: '2027-03-31',
  done: 900_000,
};
const leads = { ...revenue, measure: 'leads', target: 12, done: 5 } as const;

describe('a goal without a name', () => {
  test('says the year of its day if that is another year', () => {
    expect(goalTitle(revenue, now)).toContain('2027');
    expect(goalTitle(revenue, { ...now, today: '2027-01-01' })).not.toContain('2027');
  });

  test('is its number and its day', () => {
    expect(goalTitle({ ...leads, dueOn: '2026-12-31' }, now)).toMatch(/^12 leads by .*31/);
    expect(goalTitle({ ...revenue, title: 'Win the mill' }, now)).toBe('Win the mill');
  });
});

test('how far a goal is says the year too', () => {
  expect(goalNote(leads, now)).toMatch(/^5 so far, by .*2027/);
  expect(goalNote(revenue, now)).toBe('£27,000 still to find');
  expect(goalNote({ ...leads, done: 12 }, now)).toBe('Met');
});
