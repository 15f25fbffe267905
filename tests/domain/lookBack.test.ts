import { expect, test } from 'vitest';
import { lookBack } from '../../src/domain/lookBack.ts';
import { aWeek } from '../support/weeks.ts';

const { facts } = aWeek({ linkedin: { seconds: 3900 }, x: { seconds: 600 } });

test('a week is set against the minutes that were given to it', () => {
  const decisions = { linkedin: 'keep', x: 'cut' } as const;
  const rows = lookBack({ decisions, budgets: { linkedin: 60, x: 10, facebook: 0 } }, facts);
  expect(rows).toMatchObject([
    { platform: 'x', decision: 'cut', budget: 10, over: 0 },
    { platform: 'linkedin', decision: 'keep', budget: 60, over: 5 },
  ]);
});

test('a decision without minutes has nothing to be over', () => {
  expect(lookBack({ decisions: { x: 'test' }, budgets: {} }, facts)).toMatchObject([
    { platform: 'x', budget: null, over: null },
  ]);
});

test('what nothing was decided of is left out', () => {
  expect(lookBack({ decisions: {}, budgets: { facebook: 0 } }, facts)).toEqual([]);
});
