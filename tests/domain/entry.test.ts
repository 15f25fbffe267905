import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, readPastDay } from '../../src/domain/entryDay.ts';
import { checkAmount, checkCount, GREATEST_AMOUNT } from '../../src/domain/entryNumber.ts';
import { readEmail, readLine, readName, readNote } from '../../src/domain/entryText.ts';

describe('a name', () => {
  test.each([
    ['  Ada \t Lovelace\n', 'Ada Lovelace'],
    ['=cmd|calc', '=cmd|calc'],
    ['מרים כהן', 'מרים כהן'],
    ['Zoe\u0308', 'Zoë'],
    ['Evil\u202egnp.exe', 'Evil gnp.exe'],
    ["O'Brien & Söhne, GmbH", "O'Brien & Söhne, GmbH"],
  ])('%j is kept as %j', (text, value) => {
    expect(readName(text)).toEqual({ kind: 'read', value });
  });
  test('of nothing but space and marks is no name', () => {
    expect(readName(' \u0000\u202e ')).toEqual({ kind: 'refused', reason: 'empty' });
  });
  test('of ten thousand characters is refused, not cut', () => {
    expect(readName('x'.repeat(10_000))).toEqual({ kind: 'refused', reason: 'too long' });
  });
  test('with stacked marks is as long as it looks', () => {
    const stacked = 'e\u0301\u0302\u0303'.repeat(150);
    expect(readName(stacked).kind).toBe('read');
  });
  test('read twice is the same as read once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = readLine(text);
        if (once.kind === 'read') expect(readLine(once.value)).toEqual(once);
      }),
    );
  });
});

test('a note keeps its lines', () => {
  expect(readNote('one\r\ntwo\u0007\n')).toEqual({ kind: 'read', value: 'one\ntwo' });
  expect(readNote('x'.repeat(20_001))).toEqual({ kind: 'refused', reason: 'too long' });
});

test('an e-mail address has one @ with something on both sides, or is empty', () => {
  expect(readEmail(' ada@example.com ')).toEqual({ kind: 'read', value: 'ada@example.com' });
  expect(readEmail('')).toEqual({ kind: 'read', value: '' });
  for (const text of ['ada', 'ada@', '@example.com', 'a b@example.com', 'a@b@c']) {
    expect(readEmail(text)).toEqual({ kind: 'refused', reason: 'not an email' });
  }
});

describe('a day', () => {
  test.each([
    ['2026-11-19', 'read'],
    ['1990-01-01', 'read'],
    ['1989-12-31', 'before 1990'],
    ['2026-02-30', 'not a day'],
    ['19/11/2026', 'not a day'],
    ['', 'empty'],
    ['2036-11-20', 'too far ahead'],
  ])('%j: %s', (text, answer) => {
    const day = readDay(text, '2026-11-19');
    expect(day.kind === 'read' ? 'read' : day.reason).toBe(answer);
  });
  test('of what has happened is not tomorrow', () => {
    expect(readPastDay('2026-11-19', '2026-11-19').kind).toBe('read');
    for (const day of ['2026-11-20', '2099-01-01']) {
      expect(readPastDay(day, '2026-11-19')).toEqual({ kind: 'refused', reason: 'in the future' });
    }
  });
});

test('an amount is whole minor units, above zero and not absurd', () => {
  expect(checkAmount(1)).toEqual({ kind: 'read', value: 1 });
  expect(checkAmount(GREATEST_AMOUNT).kind).toBe('read');
  const refused = [0, -1, GREATEST_AMOUNT + 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY];
  expect(refused.map((amount) => checkAmount(amount))).toEqual(
    ['nothing', 'negative', 'too much', 'not whole', 'nothing', 'too much'].map((reason) => ({
      kind: 'refused',
      reason,
    })),
  );
});

test('a count is a whole number from one up', () => {
  expect(checkCount(6, 100)).toEqual({ kind: 'read', value: 6 });
  expect([0, -2, 1.5, 101].map((count) => checkCount(count, 100))).toEqual(
    ['nothing', 'not a count', 'not a count', 'too many'].map((reason) => ({
      kind: 'refused',
      reason,
    })),
  );
});
