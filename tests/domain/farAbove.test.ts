import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFarAbove } from '../../src/domain/farAbove.ts';

describe('an amount', () => {
  test('is far above from a hundred times the usual one on', () => {
    expect(isFarAbove(17_999_999, 180_000)).toBe(false);
    expect(isFarAbove(18_000_000, 180_000)).toBe(true);
    expect(isFarAbove(99_999_999_999, 180_000)).toBe(true);
  });
  test('is never far above what is not known', () => {
    const amount = fc.integer({ min: 1 });
    fc.assert(fc.property(amount, (minor) => !isFarAbove(minor, null) && !isFarAbove(minor, 0)));
  });
});
