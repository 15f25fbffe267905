import { expect, test } from 'vitest';
import {
  chartDays,
  daysBefore,
  daysOf,
  queryOf,
  rangeIn,
  rangeNote,
} from '../../../src/app/dashboard/ranges.ts';

test('the range is the one in the address, and four weeks where it names none', () => {
  expect(rangeIn(new URLSearchParams('range=90'))).toBe('90');
  expect(rangeIn(new URLSearchParams('range=5'))).toBe('28');
  expect(rangeIn(new URLSearchParams())).toBe('28');
});

test('a range ends today, and all begins with the first day known', () => {
  expect(daysOf('7', '2026-11-22', null)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(daysOf('all', '2026-11-22', '2024-01-05').from).toBe('2024-01-05');
  expect(daysOf('all', '2026-11-22', null).from).toBe('2026-11-22');
});

test('the chart shows eight weeks at least, half a year at most, and nothing before the first day', () => {
  const days = { from: '2026-11-16', to: '2026-11-22' };
  expect(chartDays(days, '2025-01-01').from).toBe('2026-09-28');
  expect(chartDays(days, '2026-11-01').from).toBe('2026-11-01');
  const all = { from: '2022-01-01', to: '2026-11-22' };
  expect(chartDays(all, '2022-01-01').from).toBe('2026-05-25');
});

test('two dates in the address are a range of their own, as long as they are dates', () => {
  const own = { from: '2026-05-03', to: '2026-06-09' };
  expect(rangeIn(new URLSearchParams(queryOf(own)))).toEqual(own);
  expect(rangeIn(new URLSearchParams('from=2026-02-31&to=2026-13-01&range=180'))).toBe('180');
  expect(rangeIn(new URLSearchParams('from=2026-02-31&to=2026-03-10'))).toBe('28');
});

test('days that have not come are left out of a range', () => {
  const own = { from: '2026-11-20', to: '2026-12-09' };
  expect(daysOf(own, '2026-11-22', null)).toEqual({ from: '2026-11-20', to: '2026-11-22' });
});

test('dates that cannot be shown as they are get a word about it', () => {
  const note = (from: string, to: string) => rangeNote({ from, to }, '2026-11-22');
  expect(note('2026-11-23', '2026-12-09')).toBe('future');
  expect(note('2026-11-20', '2026-12-09')).toBe('partly future');
  expect(note('2026-11-20', '2026-11-09')).toBe('reversed');
  expect(note('2026-11-09', '2026-11-22')).toBeNull();
  const turned = daysOf({ from: '2026-11-20', to: '2026-11-09' }, '2026-11-22', null);
  expect(turned).toEqual({ from: '2026-11-09', to: '2026-11-20' });
});

test('the period before is as long, and there is none before everything', () => {
  const days = { from: '2026-11-16', to: '2026-11-22' };
  expect(daysBefore('7', days, '2026-01-01')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
  expect(daysBefore('all', days, '2026-01-01')).toBeNull();
  expect(daysBefore('7', days, '2026-11-16')).toBeNull();
});
