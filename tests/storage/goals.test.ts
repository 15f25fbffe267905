import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../src/storage/database.ts';
import {
  addGoal,
  changeGoal,
  closeGoal,
  type GoalDraft,
  openGoals,
  reopenGoal,
} from '../../src/storage/goals.ts';

const DRAFT: GoalDraft = {
  title: '',
  measure: 'revenue',
  target: 3_600_000,
  startsOn: '2026-09-01',
  dueOn: '2027-03-31',
  obstacle: null,
};

let db: Database;
beforeEach(async () => {
  db = new Database('goals test');
  await db.open();
});
afterEach(() => db.delete());

test('the goal that is due first comes first', async () => {
  await addGoal(db, DRAFT, 1000);
  await addGoal(db, { ...DRAFT, measure: 'leads', target: 20, dueOn: '2026-12-18' }, 1000);
  expect((await openGoals(db)).map((goal) => goal.measure)).toEqual(['leads', 'revenue']);
});

test('a closed goal is not open until it is opened again', async () => {
  const { id } = await addGoal(db, DRAFT, 1000);
  expect(await closeGoal(db, id, 2000)).toMatchObject({ closedAt: 2000, updatedAt: 2000 });
  expect(await openGoals(db)).toEqual([]);
  await reopenGoal(db, id, 3000);
  expect(await openGoals(db)).toMatchObject([{ id, closedAt: null, updatedAt: 3000 }]);
});

test('a change keeps the other fields', async () => {
  const goal = await addGoal(db, DRAFT, 1000);
  const changed = await changeGoal(db, goal.id, { target: 4_000_000 }, 2000);
  expect(changed).toEqual({ ...goal, target: 4_000_000, updatedAt: 2000 });
});

test('changing a goal that is gone changes nothing', async () => {
  expect(await changeGoal(db, 'gone', { target: 1 }, 2000)).toBeNull();
  expect(await openGoals(db)).toEqual([]);
});
