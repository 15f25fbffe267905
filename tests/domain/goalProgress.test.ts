import { expect, test } from 'vitest';
import type { Goal, Measure } from '../../src/domain/goal.ts';
import { progressOf } from '../../src/domain/goalProgress.ts';
import type { Refund, Sale } from '../../src/domain/sale.ts';

const goal = (measure: Measure, target: number): Goal => ({
  id: 'g',
  title: '',
  measure,
  target,
  startsOn: '2026-01-01',
  dueOn: '2026-01-31',
  obstacle: null,
  obstacleNote: '',
  closedAt: null,
  archivedAt: null,
  updatedAt: 0,
});

const sale = (on: string, amount: number, count = 1, refunds: Refund[] = []): Sale => ({
  id: on,
  on,
  channel: 'referral',
  leadId: null,
  sessionId: null,
  goalId: null,
  amount,
  count,
  refunds,
  note: '',
  importId: null,
  updatedAt: 0,
});

const nothing = { sales: [], leads: [], touches: [] };

test('half of the days ask for half of the figure', () => {
  const sales = [sale('2026-01-10', 400)];
  expect(progressOf(goal('revenue', 1000), { ...nothing, sales }, '2026-01-16')).toEqual({
    booked: 400,
    evenPace: 500,
    left: 600,
    daysLeft: 15,
    kind: 'behind',
  });
});

test('sales before the goal began do not count', () => {
  const sales = [sale('2025-12-31', 400)];
  expect(progressOf(goal('revenue', 1000), { ...nothing, sales }, '2026-01-16').booked).toBe(0);
});

test('a refund counts on its own day, and its sale stays on its own', () => {
  const sales = [sale('2026-01-05', 400, 1, [{ on: '2026-01-20', amount: 100 }])];
  const on = (day: string) => progressOf(goal('revenue', 1000), { ...nothing, sales }, day).booked;
  expect(on('2026-01-19')).toBe(400);
  expect(on('2026-01-20')).toBe(300);
});

test('one row of several sales counts as several, and a sale paid back as none', () => {
  const sales = [
    sale('2026-01-05', 142, 6),
    sale('2026-01-06', 50, 1, [{ on: '2026-01-07', amount: 50 }]),
  ];
  expect(progressOf(goal('sales', 10), { ...nothing, sales }, '2026-01-16').booked).toBe(6);
});

test('leads and conversations are counted by their day', () => {
  const happened = {
    ...nothing,
    leads: [{ day: '2026-01-02' }],
    touches: [{ day: '2026-01-02' }, { day: '2026-01-03' }, { day: '2026-02-03' }],
  };
  expect(progressOf(goal('leads', 5), happened, '2026-01-16').booked).toBe(1);
  expect(progressOf(goal('conversations', 5), happened, '2026-01-16').booked).toBe(2);
});

test('a goal opened today is not behind', () => {
  expect(progressOf(goal('revenue', 1000), nothing, '2026-01-01').kind).toBe('ahead');
});

test('a goal that is met has nothing left, even after its day', () => {
  const sales = [sale('2026-01-31', 1200)];
  expect(progressOf(goal('revenue', 1000), { ...nothing, sales }, '2026-03-01')).toMatchObject({
    kind: 'met',
    left: 0,
  });
});

test('a goal whose day has passed unmet says so', () => {
  expect(progressOf(goal('revenue', 1000), nothing, '2026-02-01')).toMatchObject({
    kind: 'passed',
    daysLeft: -1,
    evenPace: 1000,
  });
});

test('what serves another goal of the same measure counts for that one alone', () => {
  const mine = { ...goal('leads', 10), id: 'mine' };
  const other = { ...goal('leads', 10), id: 'other' };
  const leads = [null, 'mine', 'other'].map((goalId) => ({ day: '2026-01-05', goalId }));
  const booked = (one: Goal) =>
    progressOf(one, { ...nothing, leads }, '2026-01-16', [mine, other]).booked;
  expect([booked(mine), booked(other)]).toEqual([2, 2]);
});
