import { expect, test } from 'vitest';
import { narrow } from '../../../src/domain/analytics/narrow.ts';
import { Owner } from './owner.ts';

const ledger = new Owner()
  .spends(2, 'linkedin', 2)
  .spends(1, 'x', 2, 'unstated')
  .states(1, 'x', 2)
  .hears('linkedin', [5], { goalId: 'goal' })
  .hears('x', [5])
  .sells('x', 3, 1, 5_000)
  .ledger();

test('without a channel and a goal a ledger stays as it is', () => {
  expect(narrow(ledger, { channel: null, goalId: null })).toBe(ledger);
});

test('a channel leaves its own time, leads and sales', () => {
  const x = narrow(ledger, { channel: 'x', goalId: null });
  expect(new Set(x.slices.map(({ platform }) => platform))).toEqual(new Set(['x']));
  expect(x.leads.map(({ channel }) => channel)).toEqual(['x']);
  expect([x.sales.length, x.efforts.length > 0]).toEqual([1, true]);
});

test('a goal leaves what served it, and no logged time', () => {
  const served = narrow(ledger, { channel: null, goalId: 'goal' });
  expect(new Set(served.slices.map(({ platform }) => platform))).toEqual(new Set(['linkedin']));
  expect(served.leads.map(({ channel }) => channel)).toEqual(['linkedin']);
  expect([served.sales.length, served.efforts.length]).toEqual([0, 0]);
});
