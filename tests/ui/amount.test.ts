import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHours, readMoney, writeHours, writeMoney } from '../../src/ui/amount.ts';

test('an amount is read as it is written here', () => {
  expect(readMoney('36,000', 'GBP')).toEqual({ kind: 'value', value: 3_600_000 });
  expect(readMoney('£1,800.50', 'GBP')).toEqual({ kind: 'value', value: 180_050 });
  expect(readMoney('', 'GBP')).toEqual({ kind: 'none' });
});

test('an amount written another way is told how, and never guessed', () => {
  expect(readMoney('1.800,00', 'GBP')).toEqual({
    kind: 'wrong',
    how: 'Write it as 1800 or 1,800.',
  });
  expect(readMoney('0', 'GBP')).toEqual({ kind: 'wrong', how: 'Write an amount above zero.' });
  expect(readMoney('-5', 'GBP')).toMatchObject({ kind: 'wrong' });
  expect(readMoney('12 EUR', 'GBP')).toMatchObject({ kind: 'wrong' });
});

test('hours take a comma or a dot', () => {
  expect(readHours('6.5')).toEqual({ kind: 'value', value: 6.5 });
  expect(readHours(' 6,5 ')).toEqual({ kind: 'value', value: 6.5 });
  expect(readHours('')).toEqual({ kind: 'none' });
});

test('no week has more than 168 hours, and none is less than something', () => {
  for (const text of ['169', '0', '-1', 'many', '6.', '1e2']) {
    expect(readHours(text)).toMatchObject({ kind: 'wrong' });
  }
});

test('what is written can be read again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 11 }),
      fc.constantFrom('GBP', 'JPY', 'KWD'),
      (minor, currency) => {
        expect(readMoney(writeMoney(minor, currency), currency)).toEqual({
          kind: 'value',
          value: minor,
        });
      },
    ),
  );
  expect(readHours(writeHours(6.5))).toEqual({ kind: 'value', value: 6.5 });
  expect(writeHours(null)).toBe('');
  expect(writeMoney(null, 'GBP')).toBe('');
});
