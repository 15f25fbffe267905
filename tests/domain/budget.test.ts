import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byPlatform,
  minutesOver,
  type Shares,
  socialMinutes,
  totalMinutes,
  withShare,
  withTotal,
} from '../../src/domain/budget.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';

const minutes = fc.integer({ min: 0, max: 3000 });
const anyShares: fc.Arbitrary<Shares> = fc
  .tuple(minutes, minutes, minutes, minutes, minutes)
  .map(([facebook, x, linkedin, instagram, rest]) => ({
    platforms: { facebook, x, linkedin, instagram },
    rest,
  }));
const anyPlatform = fc.constantFrom(...PLATFORMS);
const anyWish = fc.integer({ min: -500, max: 20_000 });
const nothing = byPlatform(() => 0);

describe('one slider', () => {
  test('leaves the budget as it is, and nobody below nothing', () => {
    fc.assert(
      fc.property(anyShares, anyPlatform, anyWish, (shares, platform, wish) => {
        const next = withShare(shares, platform, wish);
        expect(totalMinutes(next)).toBe(totalMinutes(shares));
        expect(next.platforms[platform]).toBe(Math.min(totalMinutes(shares), Math.max(0, wish)));
        for (const one of PLATFORMS) expect(next.platforms[one]).toBeGreaterThanOrEqual(0);
        expect(next.rest).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('takes nothing from another platform while there is a rest', () => {
    const shares = { platforms: { ...nothing, linkedin: 60, x: 30 }, rest: 45 };
    const next = withShare(shares, 'linkedin', 90);
    expect(next).toEqual({ platforms: { ...nothing, linkedin: 90, x: 30 }, rest: 15 });
  });

  test('then takes in proportion, and gives back to the rest, not to the others', () => {
    const shares = { platforms: { ...nothing, linkedin: 60, x: 40, facebook: 20 }, rest: 0 };
    const more = withShare(shares, 'linkedin', 90);
    expect(more.platforms).toEqual({ ...nothing, linkedin: 90, x: 20, facebook: 10 });
    expect(withShare(more, 'linkedin', 60)).toEqual({
      platforms: { ...more.platforms, linkedin: 60 },
      rest: 30,
    });
  });
});

test('another budget is met exactly', () => {
  fc.assert(
    fc.property(anyShares, anyWish, (shares, wish) => {
      const next = withTotal(shares, wish);
      expect(totalMinutes(next)).toBe(Math.max(0, wish));
      expect(socialMinutes(next)).toBeLessThanOrEqual(socialMinutes(shares));
      for (const one of PLATFORMS) expect(next.platforms[one]).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('what is over a budget is counted in whole minutes', () => {
  expect(minutesOver(60, 3600)).toBe(0);
  expect(minutesOver(60, 3629)).toBe(0);
  expect(minutesOver(60, 4200)).toBe(10);
  expect(minutesOver(0, 0)).toBe(0);
});
