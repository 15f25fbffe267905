import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMinutes } from '../../src/domain/entryMinutes.ts';
import { wholeMinutes } from '../../src/domain/wholeMinutes.ts';

test.each([
  ['1:20', 80],
  ['0:05', 5],
  ['3:00', 180],
  ['1.20', 80],
  ['2h', 120],
  ['2 hours', 120],
  ['80m', 80],
  ['80 min', 80],
  ['1h 20m', 80],
  ['1h20', 80],
  ['1h 30', 90],
  ['1 Std. 30', 90],
  ['1.5 h', 90],
  ['0,25 h', 15],
  ['1h 80', null],
  ['1.5', null],
  ['0', 0],
  ['90', null],
  ['1:80', null],
  ['-1:00', null],
  ['soon', null],
  ['', null],
  ['200:00', null],
])('%s is %s minutes', (text, minutes) => {
  const entry = readMinutes(text);
  expect(entry.kind === 'read' ? entry.value : null).toBe(minutes);
});

test('a bare number is refused, since it may mean hours or minutes', () => {
  expect(readMinutes('90')).toEqual({ kind: 'refused', reason: 'not minutes' });
});

test('whole minutes of a column add up to the rounded whole, each at most one off', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000)), (seconds) => {
      const minutes = wholeMinutes(seconds);
      const sum = minutes.reduce((total, part) => total + part, 0);
      expect(sum).toBe(Math.round(seconds.reduce((total, part) => total + part, 0) / 60));
      minutes.forEach((part, at) => {
        expect(Math.abs(part - (seconds[at] ?? 0) / 60)).toBeLessThanOrEqual(1);
      });
    }),
  );
});
