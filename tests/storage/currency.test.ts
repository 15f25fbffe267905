import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeCurrency } from '../../src/storage/currency.ts';
import { Database } from '../../src/storage/database.ts';
import { addGoal, openGoals } from '../../src/storage/goals.ts';
import { changeSettings } from '../../src/storage/settings.ts';

let db: Database;
beforeEach(async () => {
  db = new Database('currency test');
  await db.open();
  await changeSettings(db, { currency: 'GBP', hourlyValue: 6000, typicalSale: 180_050 }, 1000);
  const dates = { startsOn: '2026-09-01', dueOn: '2027-03-31', obstacle: null, title: '' };
  await addGoal(db, { ...dates, measure: 'revenue', target: 3_600_000 }, 1000);
  await addGoal(db, { ...dates, measure: 'leads', target: 20 }, 1000);
});
afterEach(() => db.delete());

test('figures keep their numbers where both currencies have pence', async () => {
  const settings = await changeCurrency(db, 'EUR', 2000);
  expect(settings).toMatchObject({ currency: 'EUR', hourlyValue: 6000, typicalSale: 180_050 });
  expect((await openGoals(db)).map(({ target }) => target).sort()).toEqual([20, 3_600_000]);
});

test('1,200 pounds become 1,200 yen, and counts stay counts', async () => {
  const settings = await changeCurrency(db, 'JPY', 2000);
  expect(settings).toMatchObject({ currency: 'JPY', hourlyValue: 60, typicalSale: 1801 });
  const targets = (await openGoals(db)).map(({ measure, target }) => [measure, target]);
  expect(Object.fromEntries(targets)).toEqual({ revenue: 36_000, leads: 20 });
});
