import { describe, expect, test } from 'vitest';
import { usualSale } from '../../src/domain/usualSale.ts';

describe('what a sale usually brings', () => {
  const sale = (amount: number, count = 1) => ({ amount, count });
  test('is what was said until there are three sales', () => {
    expect(usualSale([sale(5), sale(6)], 180_000)).toBe(180_000);
    expect(usualSale([], null)).toBeNull();
  });
  test('is the median of own sales then, each line by what one of its sales brought', () => {
    expect(usualSale([sale(100), sale(300), sale(2_000, 10)], 180_000)).toBe(200);
  });
  test('is not moved by one absurd sale among three', () => {
    expect(usualSale([sale(100), sale(120), sale(99_999_999_999)], null)).toBe(120);
  });
});
