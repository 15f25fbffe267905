import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import type { Cost } from '../../src/domain/cost.ts';
import { layOut } from '../../src/domain/effortDays.ts';
import { spentOn } from '../../src/domain/spending.ts';
import { anEffort } from '../support/rows.ts';

const aCost = (fields: Partial<Cost>): Cost => ({
  id: 'cost',
  channel: 'ads',
  every: 'once',
  from: '2026-11-01',
  to: '2026-11-10',
  amount: 1000,
  note: '',
  updatedAt: 0,
  ...fields,
});

const days = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));
const costs = fc
  .record({
    every: fc.constantFrom('once' as const, 'month' as const),
    from: days,
    length: fc.option(fc.integer({ min: 0, max: 400 })),
    amount: fc.integer({ min: 1, max: 100_000 }),
  })
  .map(({ length, ...cost }) =>
    aCost({ ...cost, to: length === null ? null : addDays(cost.from, length) }),
  );

test('what is spent on two spans that meet is what is spent on both together', () => {
  fc.assert(
    fc.property(costs, days, fc.nat(300), fc.nat(300), (cost, from, first, second) => {
      const cut = addDays(from, first);
      const to = addDays(cut, 1 + second);
      const parts = spentOn(cost, { from, to: cut }) + spentOn(cost, { from: addDays(cut, 1), to });
      expect(parts).toBeCloseTo(spentOn(cost, { from, to }), 5);
    }),
  );
});

test('money spent once is spent whole and spread evenly over its days', () => {
  const cost = aCost({});
  expect(spentOn(cost, { from: '2020-01-01', to: '2030-01-01' })).toBe(1000);
  expect(spentOn(cost, { from: '2026-11-09', to: '2026-11-30' })).toBe(200);
  expect(spentOn(cost, { from: '2026-11-11', to: '2026-11-30' })).toBe(0);
});

test('a monthly cost is the same in each of its months and goes on', () => {
  const cost = aCost({ every: 'month', from: '2026-01-31', to: null });
  expect(spentOn(cost, { from: '2026-01-31', to: '2026-02-27' })).toBeCloseTo(1000);
  expect(spentOn(cost, { from: '2026-02-28', to: '2026-03-30' })).toBeCloseTo(1000);
  expect(spentOn(cost, { from: '2026-01-01', to: '2027-01-30' })).toBeCloseTo(12_000);
  expect(spentOn(cost, { from: '2025-01-01', to: '2026-01-30' })).toBe(0);
});

test('a monthly cost that ended costs nothing after its last day', () => {
  const cost = aCost({ every: 'month', from: '2026-09-01', to: '2026-10-31' });
  expect(spentOn(cost, { from: '2026-01-01', to: '2026-12-31' })).toBeCloseTo(2000);
  expect(spentOn(cost, { from: '2026-11-01', to: '2026-11-30' })).toBe(0);
});

test('a weekly figure falls on each of its days up to today', () => {
  const effort = anEffort({ on: '2026-11-01', every: 'week', minutes: 70, kind: 'phone' });
  const rows = layOut([effort], '2026-11-14');
  expect(rows).toHaveLength(14);
  expect(rows.every((row) => row.minutes === 10 && row.every === 'once')).toBe(true);
  expect(rows.at(-1)?.on).toBe('2026-11-14');
  expect(layOut([{ ...effort, to: '2026-11-03' }], '2026-11-14')).toHaveLength(3);
  expect(layOut([effort], '2026-10-31')).toEqual([]);
});

test('what was logged once is itself', () => {
  const effort = anEffort({});
  expect(layOut([effort], '2020-01-01')).toEqual([effort]);
});
