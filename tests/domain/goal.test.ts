import { expect, test } from 'vitest';
import { countsFor, targetOf } from '../../src/domain/goal.ts';
import { aGoal } from '../support/rows.ts';

const TODAY = '2026-11-19';

test('the target is the open revenue figure that is due first', () => {
  const goals = [
    aGoal({ id: 'late', dueOn: '2027-03-31' }),
    aGoal({ id: 'soon', dueOn: '2026-12-31' }),
    aGoal({ id: 'leads', measure: 'leads', dueOn: '2026-12-01' }),
  ];
  expect(targetOf(goals, TODAY)?.id).toBe('soon');
});

test.each([
  ['it is closed', { closedAt: 1 }],
  ['it is put away', { archivedAt: 1 }],
  ['its day has passed', { dueOn: '2026-11-18' }],
  ['it asks for nothing', { target: 0 }],
  ['it counts something else', { measure: 'sales' as const }],
])('a goal is no target when %s', (_, fields) => {
  expect(targetOf([aGoal(fields)], TODAY)).toBeNull();
});

test('what serves another goal of the same measure counts for that one alone', () => {
  const goals = [
    aGoal({ id: 'mine', measure: 'leads' }),
    aGoal({ id: 'other', measure: 'leads' }),
    aGoal({ id: 'money' }),
  ];
  const [mine = aGoal(), , money = aGoal()] = goals;
  const counted = (goal: typeof mine) =>
    [null, 'mine', 'other', 'money'].filter((goalId) => countsFor(goal, goals)({ goalId }));
  expect(counted(mine)).toEqual([null, 'mine', 'money']);
  expect(counted(money)).toEqual([null, 'mine', 'other', 'money']);
});
