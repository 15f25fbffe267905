import { expect, test } from 'vitest';
import { chartDays, daysOf, rangeIn } from '../../../src/app/dashboard/ranges.ts';

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
