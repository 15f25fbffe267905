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

test('hours that cannot be are told what is wrong with them', () => {
  expect(readHours('200')).toMatchObject({ how: 'A week has 168 hours. Write fewer.' });
  expect(readHours('-3')).toMatchObject({ how: 'Write more than 0 hours, like 6.5.' });
  expect(readHours('many')).toMatchObject({ how: 'Write hours a week as a number, like 6.5.' });
});

test.each([
  ['GBP', '12.345', 'Your currency has 2 decimals. Write it like 1,800.50.'],
  ['JPY', '12.5', 'Your currency has no decimals. Write it like 1,800.'],
  ['KWD', '1.23456', 'Your currency has 3 decimals. Write it like 1,800.500.'],
])('decimals that %s does not have get an example that it could have', (currency, text, how) => {
  expect(readMoney(text, currency)).toEqual({ kind: 'wrong', how });
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
