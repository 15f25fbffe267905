import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byLastSale,
  leftOf,
  readRefund,
  refunded,
  type Sale,
  withoutRefund,
  withRefund,
  wonCount,
} from '../../src/domain/sale.ts';
import { aSale } from '../support/rows.ts';

const TODAY = '2026-11-19';

test('a sale less its refunds is never below nothing, however refunds are tried', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.integer({ min: -10, max: 1200 })),
      (amount, tries) => {
        const sale = tries.reduce<Sale>((sold, back) => {
          const refund = readRefund(sold, back, TODAY, TODAY);
          return refund.kind === 'read' ? withRefund(sold, refund.value) : sold;
        }, aSale({ amount }));
        expect(leftOf(sale)).toBeGreaterThanOrEqual(0);
        expect(leftOf(sale) + refunded(sale)).toBe(amount);
        expect(wonCount(sale)).toBe(leftOf(sale) > 0 ? 1 : 0);
      },
    ),
  );
});

describe('a refund is refused', () => {
  const sale = aSale({ on: '2026-11-10', amount: 500 });
  test.each([
    ['above what is left', 501, '2026-11-12'],
    ['before the sale', 100, '2026-11-09'],
    ['in the future', 100, '2026-11-20'],
    ['negative', -5, '2026-11-12'],
    ['nothing', 0, '2026-11-12'],
    ['empty', 100, ''],
  ])('%s', (reason, amount, on) => {
    expect(readRefund(sale, amount, on, TODAY)).toEqual({ kind: 'refused', reason });
  });
});

test('a line of several sales is won whole or, when all is paid back, not at all', () => {
  const orders = aSale({ amount: 600, count: 6, on: '2026-11-10' });
  const part = withRefund(orders, { on: '2026-11-12', amount: 100 });
  expect([leftOf(part), wonCount(part)]).toEqual([500, 6]);
  const all = withRefund(part, { on: '2026-11-11', amount: 500 });
  expect([leftOf(all), wonCount(all)]).toEqual([0, 0]);
  expect(all.refunds.map((refund) => refund.on)).toEqual(['2026-11-11', '2026-11-12']);
  expect(withoutRefund(all, 0)).toEqual(part);
});

test('sales stand by their day, those of one day by when they were written, whatever order they come in', () => {
  const sales = [
    aSale({ id: 'new day', on: '2026-11-19', updatedAt: 1 }),
    aSale({ id: 'late', on: '2026-11-18', updatedAt: 9 }),
    aSale({ id: 'early', on: '2026-11-18', updatedAt: 2 }),
    aSale({ id: 'early too', on: '2026-11-18', updatedAt: 2 }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sales, { minLength: 4 }), (shuffled) => {
      const sorted = [...shuffled].sort(byLastSale).map(({ id }) => id);
      expect(sorted).toEqual(['new day', 'late', 'early', 'early too']);
    }),
  );
});
