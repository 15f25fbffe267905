import { expect, test } from 'vitest';
import { goalCells } from '../../../src/domain/analytics/goalGrid.ts';
import { opportunitiesIn } from '../../../src/domain/analytics/opportunities.ts';
import { NOW, Owner, TODAY } from './owner.ts';

const ever = { from: '2020-01-01', to: TODAY };

test('a channel is told by goal, and what served none of them is the rest', () => {
  const owner = new Owner()
    .spends(2, 'linkedin', 3)
    .states(1, 'linkedin', 3)
    .hears('linkedin', [4], { goalId: 'goal' })
    .hears('linkedin', [5, 6]);
  const cells = goalCells(owner.ledger(), ever, 'linkedin', ['goal', 'other']);
  expect(cells.map(({ goalId }) => goalId)).toEqual(['goal', 'other', null]);
  expect(cells.map(({ tally }) => tally.leads)).toEqual([1, 0, 2]);
  const [served, other, none] = cells.map(({ tally }) => tally.hours);
  expect([served, other]).toEqual([6, 0]);
  expect(none).toBeGreaterThan(0);
});

test('opportunities are the leads of the days that became one since, those that were won too', () => {
  const owner = new Owner()
    .hears('x', [4, 5])
    .hears('x', [6], { stage: 'lost', reached: { opportunity: NOW - 1000 } })
    .hears('x', [7], { stage: 'opportunity' })
    .wins('x', 20, 5, 9_000);
  expect(opportunitiesIn(owner.ledger(), ever).get('x')).toBe(3);
  const lately = { from: '2026-11-10', to: TODAY };
  expect(opportunitiesIn(owner.ledger(), lately).get('x')).toBe(2);
});
