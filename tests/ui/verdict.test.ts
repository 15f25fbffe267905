import { expect, test } from 'vitest';
import { VERDICTS } from '../../src/domain/analytics/verdict.ts';
import { type VerdictLook, verdictSentence } from '../../src/ui/verdict.ts';
import { Owner } from '../domain/analytics/owner.ts';

const look: VerdictLook = { hourlyValue: 6_000, margin: null, cycleMedian: 21, currency: 'GBP' };
const judged = (owner: Owner) => owner.judgedOn('linkedin');

test('too early says what a paying channel would have brought, and what will tell', () => {
  const young = judged(new Owner().spends(2, 'linkedin', 3));
  expect(young.shown).toBe('too_early');
  expect(verdictSentence(young, look)).toMatch(
    /^A paying channel would so far have brought about .* too few to judge\. About \d+ more hours will tell\.$/,
  );
});

test('not paying is told in leads that did not come', () => {
  const channel = judged(new Owner().spends(6, 'linkedin', 20));
  expect(['probably_not_paying', 'not_paying']).toContain(channel.shown);
  const weaker = { ...channel, shown: 'probably_not_paying' } as const;
  expect(verdictSentence(weaker, look)).toMatch(
    /^A paying channel would by now have brought about \d+ leads; you have none\.$/,
  );
});

test('where enough leads came, what is missing is told in sales', () => {
  const channel = judged(new Owner().spends(6, 'linkedin', 20).hears('linkedin', [9, 40, 80]));
  const breakEven = { breakEvenLeads: 2.2, breakEvenWins: 1.8 };
  const weaker = { ...channel, shown: 'probably_not_paying', breakEven } as const;
  expect(verdictSentence(weaker, look)).toBe(
    'A paying channel would by now have brought about 2 sales; you have none.',
  );
});

test('without a margin an hour brings in, with one it earns', () => {
  const channel = { ...judged(new Owner().spends(2, 'linkedin', 3)), shown: 'paying' } as const;
  expect(verdictSentence(channel, look)).toContain('brings in more than £60');
  expect(verdictSentence(channel, { ...look, margin: 0.5 })).toContain('earns more than £60');
});

test('what keeps a verdict from being reached is said instead of it', () => {
  const channel = new Owner().spends(2, 'linkedin', 3).judgedOn('linkedin', { typicalSale: null });
  expect(verdictSentence(channel, look)).toBe(
    'Say what a sale usually brings you, and this can be judged.',
  );
});

test.each(VERDICTS)('%s has a sentence without holes', (shown) => {
  for (const weeks of [1, 8, 30]) {
    const channel = { ...judged(new Owner().spends(4, 'linkedin', weeks)), shown };
    expect(verdictSentence(channel, look)).not.toMatch(/NaN|undefined|null|-\d/);
  }
});
