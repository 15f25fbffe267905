import { expect, test } from 'vitest';
import { gapsIn, wasOn } from '../../src/domain/coverageGaps.ts';
import { someCoverage } from '../support/rows.ts';

const SPAN = { start: 100, end: 200 };

test('rows that touch are told as one gap', () => {
  const rows = [
    someCoverage({ from: 150, to: 170, state: 'off' }),
    someCoverage({ from: 120, to: 150, state: 'off' }),
  ];
  expect(gapsIn(rows, SPAN)).toEqual([{ from: 120, to: 170, state: 'off', platform: null }]);
});

test('gaps of different platforms or reasons stay apart', () => {
  const rows = [
    someCoverage({ from: 120, to: 150, state: 'no access', platform: 'x' }),
    someCoverage({ from: 130, to: 160, state: 'no access', platform: 'linkedin' }),
    someCoverage({ from: 150, to: 160, state: 'off' }),
  ];
  expect(gapsIn(rows, SPAN)).toHaveLength(3);
});

test('a gap inside a longer one adds nothing', () => {
  const rows = [
    someCoverage({ from: 110, to: 190, state: 'off' }),
    someCoverage({ from: 120, to: 130, state: 'off' }),
  ];
  expect(gapsIn(rows, SPAN)).toMatchObject([{ from: 110, to: 190 }]);
});

test('what lies outside the span is no gap of it', () => {
  expect(gapsIn([someCoverage({ from: 0, to: 100, state: 'off' })], SPAN)).toEqual([]);
});

test('the recorder was on if any row says so within the span', () => {
  expect(wasOn([someCoverage({ from: 0, to: 100 })], SPAN)).toBe(false);
  expect(wasOn([someCoverage({ from: 0, to: 101 })], SPAN)).toBe(true);
  expect(wasOn([someCoverage({ from: 100, to: 200, state: 'off' })], SPAN)).toBe(false);
});
