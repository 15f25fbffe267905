import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lagOf, leadEnds } from '../../../src/domain/analytics/lagOf.ts';
import { aHalfYear } from '../../support/sampleLedger.ts';

test('every lead has one end, and no end lies after now', () => {
  fc.assert(
    fc.property(aHalfYear, ({ ledger, rows, now, zone }) => {
      const ends = leadEnds(ledger, { now, zone });
      expect(ends).toHaveLength(rows.leads.length);
      expect(ends.filter(({ end }) => end === 'won')).toHaveLength(rows.sales.length);
      const oldest = Math.max(...rows.leads.map((lead) => now - lead.createdAt)) / 86_400_000;
      expect(ends.filter(({ days }) => days < 0 || days > oldest)).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test('the curve never falls, stays a share, and half come before nine in ten', () => {
  const anEnd = fc.record({
    days: fc.double({ min: 0, max: 400, noNaN: true }),
    end: fc.constantFrom('won' as const, 'lost' as const, 'open' as const),
  });
  fc.assert(
    fc.property(fc.array(anEnd), (ends) => {
      const lag = lagOf(ends);
      const wins = ends.filter(({ end }) => end === 'won').length;
      expect(lag === null).toBe(wins < 3);
      if (lag === null) return;
      expect(lag.share).toEqual([...lag.share].sort((one, other) => one - other));
      expect(lag.share.at(-1)).toBeLessThanOrEqual(1 + 1e-9);
      expect(lag.half).toBeLessThanOrEqual(lag.nine);
      expect(lag.half).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('half is the first day by which half of the wins were won', () => {
  const ends = [2, 4, 6, 8].map((days) => ({ days, end: 'won' as const }));
  expect(lagOf(ends)).toMatchObject({ half: 4, nine: 8, open: 0, wins: [2, 4, 6, 8] });
  expect(lagOf(ends)?.share[4]).toBeCloseTo(0.5, 12);
});
