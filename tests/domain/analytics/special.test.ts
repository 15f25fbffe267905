import fc from 'fast-check';
import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { betaTails } from '../../../src/domain/analytics/special/betaTails.ts';
import { gammaTails } from '../../../src/domain/analytics/special/gammaTails.ts';
import { logGamma } from '../../../src/domain/analytics/special/logGamma.ts';
import { betaQuantile, gammaQuantile } from '../../../src/domain/analytics/special/quantile.ts';
import exact from '../../fixtures/analytics-special.json' with { type: 'json' };

/** How far `actual` is off, against the size of what is right. */
function relativeError(actual: number, right: number): number {
  return right === 0 ? Math.abs(actual) : Math.abs(actual / right - 1);
}

type Row = readonly number[];
const take = (row: Row, index: number): number => row[index] ?? Number.NaN;

/** The worst relative error over a table whose last columns are what a function should answer. */
function worst(rows: readonly Row[], answer: (row: Row) => readonly number[]): number {
  const errors = rows.flatMap((row) => {
    const answers = answer(row);
    return answers.map((value, i) =>
      relativeError(value, take(row, row.length - answers.length + i)),
    );
  });
  return Math.max(...errors);
}

describe('the special functions agree with 60-digit values to a relative 1e-12:', () => {
  it('log-gamma', () => {
    expect(worst(exact.logGamma, (row) => [logGamma(take(row, 0))])).toBeLessThan(1e-12);
  });

  it('both tails of the gamma distribution', () => {
    const error = worst(exact.gammaTails, (row) => {
      const { lower, upper } = gammaTails(take(row, 0), take(row, 1));
      return [lower, upper];
    });
    expect(error).toBeLessThan(1e-12);
  });

  it('both tails of the beta distribution', () => {
    const error = worst(exact.betaTails, (row) => {
      const { lower, upper } = betaTails(take(row, 0), take(row, 1), take(row, 2));
      return [lower, upper];
    });
    expect(error).toBeLessThan(1e-12);
  });

  it('quantiles of the gamma distribution', () => {
    const error = worst(exact.gammaQuantile, (row) => [gammaQuantile(take(row, 0), take(row, 1))]);
    expect(error).toBeLessThan(1e-12);
  });

  it('quantiles of the beta distribution', () => {
    const error = worst(exact.betaQuantile, (row) => [
      betaQuantile(take(row, 0), take(row, 1), take(row, 2)),
    ]);
    expect(error).toBeLessThan(1e-12);
  });
});

const shape = fc.double({ min: 0.2, max: 200, noNaN: true });
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('the special functions agree with jstat to 1e-7:', () => {
  it('log-gamma', () => {
    fc.assert(
      fc.property(shape, (z) => {
        expect(logGamma(z)).toBeCloseTo(jStat.gammaln(z), 7);
      }),
    );
  });

  it('shares below a point', () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        expect(Math.abs(gammaTails(a, b).lower - jStat.gamma.cdf(b, a, 1))).toBeLessThan(1e-7);
        expect(Math.abs(betaTails(a, b, x).lower - jStat.beta.cdf(x, a, b))).toBeLessThan(1e-7);
      }),
    );
  });

  it('quantiles', () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, p) => {
        expect(relativeError(gammaQuantile(p, a), jStat.gamma.inv(p, a, 1))).toBeLessThan(1e-7);
        expect(Math.abs(betaQuantile(p, a, b) - jStat.beta.inv(p, a, b))).toBeLessThan(1e-7);
      }),
    );
  });
});

describe('the edges of the special functions', () => {
  it('have nothing below 0 and everything below infinity', () => {
    expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
    expect(betaTails(2, 3, -1)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(2, 3, 1)).toEqual({ lower: 1, upper: 0 });
    expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Number.POSITIVE_INFINITY]);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });

  it('refuse what is no shape or no share', () => {
    expect(() => gammaTails(0, 1)).toThrow(RangeError);
    expect(() => gammaTails(Number.NaN, 1)).toThrow(RangeError);
    expect(() => betaTails(1, -1, 0.5)).toThrow(RangeError);
    expect(() => gammaTails(1, Number.NaN)).toThrow(RangeError);
    expect(() => betaTails(1, 1, Number.NaN)).toThrow(RangeError);
    expect(() => gammaQuantile(1.1, 2)).toThrow(RangeError);
    expect(() => betaQuantile(Number.NaN, 2, 2)).toThrow(RangeError);
    expect(() => logGamma(0)).toThrow(RangeError);
  });

  it('hold where the two ways to compute a beta tail meet', () => {
    expect(betaTails(0.2, 0.2000000000000001, 0.5).lower).toBeCloseTo(0.5, 12);
    expect(betaQuantile(0.5, 3, 3)).toBeCloseTo(0.5, 12);
  });

  it('bring a quantile back to its share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 5000, noNaN: true }), share, (a, p) => {
        const x = gammaQuantile(p, a);
        if (x > 1e-300) expect(gammaTails(a, x).lower).toBeCloseTo(p, 10);
      }),
    );
  });
});
