import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../src/storage/database.ts';
import { openGoals } from '../../src/storage/goals.ts';
import { readSettings } from '../../src/storage/settings.ts';
import { keepWelcome, skipWelcome, type WelcomeAnswers } from '../../src/storage/welcome.ts';

const TODAY = '2026-11-22';
const ANSWERS: WelcomeAnswers = {
  target: { amount: 3_600_000, by: '2027-03-31' },
  settings: { currency: 'GBP', hourlyValue: 6000, typicalSale: 180_000, hoursAWeek: 6 },
};

let db: Database;
beforeEach(async () => {
  db = new Database('welcome test');
  await db.open();
});
afterEach(() => db.delete());

test('the answers become settings and one revenue goal from today', async () => {
  await keepWelcome(db, ANSWERS, TODAY, 1000);
  expect(await readSettings(db)).toMatchObject({ ...ANSWERS.settings, welcomedAt: 1000 });
  expect(await openGoals(db)).toMatchObject([
    { measure: 'revenue', target: 3_600_000, startsOn: TODAY, dueOn: '2027-03-31' },
  ]);
});

test('answering again changes the goal instead of adding another', async () => {
  await keepWelcome(db, ANSWERS, TODAY, 1000);
  await keepWelcome(db, { ...ANSWERS, target: { amount: 1, by: '2027-06-30' } }, TODAY, 2000);
  expect(await openGoals(db)).toMatchObject([{ target: 1, dueOn: '2027-06-30' }]);
});

test('skipping keeps the currency that stood on the page, and asks nothing again', async () => {
  await skipWelcome(db, 'GBP', 1000);
  expect(await readSettings(db)).toMatchObject({ currency: 'GBP', welcomedAt: 1000 });
});

test('without a target no goal is made', async () => {
  await keepWelcome(db, { ...ANSWERS, target: null }, TODAY, 1000);
  expect(await openGoals(db)).toEqual([]);
});
