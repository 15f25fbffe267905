import { expect, test } from 'vitest';
import { aboutCount, aboutMoney } from '../../src/ui/estimate.ts';

test('estimated money has two figures, and decimals only where they are one of them', () => {
  expect(aboutMoney(123_456, 'GBP')).toBe('£1,200');
  expect(aboutMoney(1_051, 'GBP')).toBe('£11');
  expect(aboutMoney(451, 'GBP')).toBe('£4.50');
  expect(aboutMoney(0.000_04, 'GBP')).toBe('£0');
  expect(aboutMoney(1_234, 'JPY')).toBe('¥1,200');
});

test('an estimated count is a whole one, to two figures from ten on', () => {
  expect([0.4, 7.6, 38.6, 1234].map(aboutCount)).toEqual([0, 8, 39, 1200]);
});
