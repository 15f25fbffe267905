import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '../../src/domain/money.ts';
import { MOST_IN_A_LINE } from '../../src/domain/sale.ts';
import { readSaleLine } from '../../src/domain/saleLine.ts';

const read = (text: string, locale = 'en-GB', currency = 'GBP') =>
  readSaleLine(text, locale, currency);

describe('a line of sales', () => {
  test.each(['142', '£142', '142.00', '142 GBP'])('"%s" is one sale', (text) => {
    expect(read(text)).toEqual({ kind: 'read', count: 1, minor: 14_200 });
  });

  test.each([
    '6 orders, £142',
    '6 orders £142',
    '6 sales: 142',
    '6 small orders, 142 in all',
    '6 orders for £142',
    '£142 for 6 orders',
    '142, 6 orders',
    '6 x-mas cards, £142',
  ])('"%s" is six that brought 142 together', (text) => {
    expect(read(text)).toEqual({ kind: 'read', count: 6, minor: 14_200 });
  });

  test.each([
    '6 x 23.50',
    '6x23.50',
    '6 × £23.50',
    '6 orders @ 23.50',
    '6 orders at £23.50',
    '6 orders, £23.50 each',
  ])('"%s" is six of 23.50', (text) => {
    expect(read(text)).toEqual({ kind: 'read', count: 6, minor: 14_100 });
  });

  test('is read as its writer writes amounts', () => {
    const six = (minor: number) => ({ kind: 'read', count: 6, minor });
    expect(read('6 Bestellungen, 1.142,50 €', 'de-DE', 'EUR')).toEqual(six(114_250));
    expect(read('6 x 23,50', 'de-DE', 'EUR')).toEqual(six(14_100));
    expect(read('6 x 23,50')).toEqual({ kind: 'refused', reason: 'signs' });
  });

  test.each([
    '6 orders',
    '6, 142',
    '142 for 6',
    '142 6 orders',
    '3 to 4 orders, £20',
    '2 orders, 3 items, £20',
    '1,200 orders, £4000',
    '0 orders, £5',
    `${MOST_IN_A_LINE + 1} orders, £5`,
    '6 x',
  ])('"%s" could mean two things, and is not guessed', (text) => {
    expect(read(text)).toEqual({ kind: 'unsure' });
  });

  test.each([
    ['6 orders, $142', 'other currency'],
    ['6 orders usd 142', 'other currency'],
    ['142 usd', 'other currency'],
    ['6 orders, -142', 'negative'],
    ['6 orders, 9007199254740992', 'too large'],
    ['99 x 9007199254740.99', 'too large'],
    ['', 'empty'],
    ['a few', 'not a number'],
  ])('"%s" is refused: %s', (text, reason) => {
    expect(read(text)).toEqual({ kind: 'refused', reason });
  });

  test('reads back any number of sales and any amount, wherever its writer lives', () => {
    const places = fc.constantFrom(
      ['en-GB', 'GBP'],
      ['en-US', 'USD'],
      ['de-DE', 'EUR'],
      ['fr-FR', 'EUR'],
      ['de-CH', 'CHF'],
      ['en-IN', 'INR'],
      ['ja-JP', 'JPY'],
    );
    const some = fc.tuple(
      places,
      fc.integer({ min: 1, max: MOST_IN_A_LINE }),
      fc.integer({ min: 1, max: 100_000_000 }),
    );
    fc.assert(
      fc.property(some, ([[locale = '', currency = ''], count, minor]) => {
        const line = `${count} orders, ${formatMoney(minor, currency, locale)}`;
        expect(read(line, locale, currency)).toEqual({ kind: 'read', count, minor });
      }),
    );
  });
});
