import { describe, expect, it } from 'vitest';
import { hasLowerEnd, rankingOf } from '../../../src/domain/analytics/hourValue.ts';
import { maturityOf, meanMaturity } from '../../../src/domain/analytics/maturity.ts';
import {
  hoursThatTell,
  settledVerdict,
  type VerdictGrounds,
  verdictOf,
} from '../../../src/domain/analytics/verdict.ts';

const GROUNDS: VerdictGrounds = {
  payingAtLeast: 0.5,
  payingAtMost: 0.5,
  wins: 2,
  allWins: 2,
  breakEvenWins: 4,
  breakEvenLeads: 20,
};

describe('each verdict at its border', () => {
  it.each([
    ['paying', { payingAtLeast: 0.9 }],
    ['probably_paying', { payingAtLeast: 0.899 }],
    ['probably_paying', { payingAtLeast: 0.95, wins: 1 }],
    ['probably_paying', { payingAtLeast: 0.8, wins: 1 }],
    ['too_early', { payingAtLeast: 0.799 }],
    ['too_early', { payingAtLeast: 0.99, wins: 0 }],
    ['not_paying', { payingAtMost: 0.1 }],
    ['probably_not_paying', { payingAtMost: 0.101 }],
    ['not_paying', { payingAtMost: 0.1, breakEvenWins: 2, breakEvenLeads: 0 }],
    ['not_paying', { payingAtMost: 0.1, breakEvenWins: 0, breakEvenLeads: 10 }],
    ['probably_not_paying', { payingAtMost: 0.1, breakEvenWins: 1.99, breakEvenLeads: 9.9 }],
    ['probably_not_paying', { payingAtMost: 0.1, breakEvenWins: 3.9, allWins: 1 }],
    ['not_paying', { payingAtMost: 0.1, breakEvenWins: 4, allWins: 0 }],
    ['probably_not_paying', { payingAtMost: 0.2, breakEvenWins: 1, breakEvenLeads: 0 }],
    ['probably_not_paying', { payingAtMost: 0.2, breakEvenWins: 0, breakEvenLeads: 5 }],
    ['too_early', { payingAtMost: 0.2, breakEvenWins: 0.99, breakEvenLeads: 4.99 }],
    ['too_early', { payingAtMost: 0.201 }],
  ] as const)('%s with %o', (verdict, change) => {
    expect(verdictOf({ ...GROUNDS, ...change })).toBe(verdict);
  });
});

describe('two weekly looks', () => {
  it('are needed for a strong verdict, and for no other', () => {
    expect(settledVerdict('paying', 'paying')).toBe('paying');
    expect(settledVerdict('paying', 'probably_paying')).toBe('probably_paying');
    expect(settledVerdict('paying', null)).toBe('probably_paying');
    expect(settledVerdict('not_paying', 'not_paying')).toBe('not_paying');
    expect(settledVerdict('not_paying', 'too_early')).toBe('probably_not_paying');
    expect(settledVerdict('too_early', 'paying')).toBe('too_early');
  });
});

describe('the hours that will tell', () => {
  const needs = { hourlyValue: 6_000, saleValue: 150_000, poolShare: 0.1 };

  it('last until a paying channel would have brought five leads', () => {
    expect(hoursThatTell(needs, 2)).toBeCloseTo(5 / 0.4 - 2);
    expect(hoursThatTell(needs, 0)).toBeCloseTo(5 / 0.4);
  });

  it('are at least one, and none where hours will not tell any more', () => {
    expect(hoursThatTell(needs, 12.4)).toBe(1);
    expect(hoursThatTell(needs, 12.5)).toBeNull();
    expect(hoursThatTell({ ...needs, hourlyValue: 0 }, 2)).toBeNull();
  });
});

describe('how sure a figure is', () => {
  it('is named by its border', () => {
    expect([0.8, 0.79, 0.4, 0.39].map(maturityOf)).toEqual([
      'matured',
      'maturing',
      'maturing',
      'young',
    ]);
    expect([0.9, 0.89, 0.8, 0.79].map(rankingOf)).toEqual([
      'beats',
      'probably_beats',
      'probably_beats',
      'no_clear_difference',
    ]);
    expect([1, 0.99].map((shape) => hasLowerEnd({ shape, rate: 1 }))).toEqual([true, false]);
  });

  it('is unknown for no leads at all', () => {
    expect(meanMaturity([], 30)).toEqual({ value: null, reason: 'no_leads' });
  });
});
