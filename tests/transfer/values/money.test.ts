import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Decimal, moneySurvey, readAmount } from '../../../src/transfer/values/money.ts';

const minor = (cell: string, decimal: Decimal = 'point', currency = 'USD') => {
  const amount = readAmount(cell, decimal, currency);
  return amount.kind === 'read' ? amount.minor : amount.reason;
};

describe('an amount', () => {
  it.each([
    ['$22,700.00', 'point', 2_270_000],
    ['23456,78', 'comma', 2_345_678],
    ['1.234,56', 'comma', 123_456],
    ['(500.00)', 'point', -50_000],
    ['(500,00)', 'comma', -50_000],
    ['(1.500,00 €)', 'comma', -150_000],
    ['(500,00) €', 'comma', -50_000],
    ['-$12.50', 'point', -1250],
    ['12.50-', 'point', -1250],
    ['350000.0', 'point', 35_000_000],
    ['9669.333333', 'point', 966_933],
    ["1'234.50", 'point', 123_450],
    ['12,34,567', 'point', 123_456_700],
    ['0', 'point', 0],
  ] as const)('%s with a decimal %s is %i', (cell, decimal, expected) => {
    expect(minor(cell, decimal)).toBe(expected);
  });

  it('names its own currency by code or sign', () => {
    expect(readAmount('USD 5.00', 'point', 'GBP')).toMatchObject({ currency: 'USD', minor: 500 });
    expect(readAmount('€5', 'point', 'GBP')).toMatchObject({ currency: 'EUR', minor: 500 });
    expect(readAmount('¥500', 'point', 'GBP')).toMatchObject({ currency: 'JPY', minor: 500 });
    expect(readAmount('$5', 'point', 'CAD')).toMatchObject({ currency: 'CAD', minor: 500 });
  });

  it.each(['about 500', '1,2,3', '', '5.0.0'])('%j is none', (cell) => {
    expect(minor(cell)).toBeTypeOf('string');
  });
});

describe('a column of amounts', () => {
  const finding = (...cells: string[]) => {
    const survey = moneySurvey('EUR');
    for (const cell of cells) survey.see(cell);
    return survey.finding();
  };

  it('tells its decimal sign from all of them', () => {
    expect(finding('500', '1.234', '23456,78')).toEqual({ kind: 'sure', decimal: 'comma' });
    expect(finding('500', '1,234', '5.50')).toEqual({ kind: 'sure', decimal: 'point' });
  });

  it('takes three digits after a sign for a group', () => {
    expect(finding('1,234')).toEqual({ kind: 'sure', decimal: 'point' });
    expect(finding('1.234')).toEqual({ kind: 'sure', decimal: 'comma' });
  });

  it('asks where one amount has a comma and another a point for decimals', () => {
    expect(finding('1,50', '1.50')).toMatchObject({ kind: 'ask' });
  });

  it('is none where nothing is an amount', () => {
    expect(finding('Ada', 'Eve')).toEqual({ kind: 'none' });
  });
});

test('whatever the text, reading an amount never throws', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789.,-()$€ USDkr\u00a0') });
  fc.assert(
    fc.property(text, (cell) => {
      readAmount(cell, 'point', 'USD');
      readAmount(cell, 'comma', 'KWD');
    }),
    { numRuns: 2000 },
  );
});
