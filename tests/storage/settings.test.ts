import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIRST_SETTINGS } from '../../src/domain/settings.ts';
import { Database } from '../../src/storage/database.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';

let db: Database;
beforeEach(async () => {
  db = new Database('settings test');
  await db.open();
});
afterEach(() => db.delete());

test('a change is newer than the one before, also after the clock was set back', async () => {
  const before = await changeSettings(db, { idleSeconds: 90 }, 5000);
  const after = await changeSettings(db, { idleSeconds: 30 }, 1000);
  expect(after.updatedAt).toBeGreaterThan(before.updatedAt);
});

test('someone who has chosen nothing has the first settings', async () => {
  expect(await readSettings(db)).toEqual(FIRST_SETTINGS);
});

test('a change keeps what was chosen before and says when it was made', async () => {
  await changeSettings(db, { currency: 'GBP', hourlyValue: 6000 }, 1000);
  await changeSettings(db, { typicalSale: 180_000 }, 2000);
  expect(await readSettings(db)).toMatchObject({
    currency: 'GBP',
    hourlyValue: 6000,
    typicalSale: 180_000,
    updatedAt: 2000,
  });
});

test('two changes at the same moment are both kept', async () => {
  await Promise.all([
    changeSettings(db, { idleSeconds: 90 }, 1000),
    changeSettings(db, { hoursAWeek: 6 }, 1000),
  ]);
  expect(await readSettings(db)).toMatchObject({ idleSeconds: 90, hoursAWeek: 6 });
});

test('a row from before a setting existed is filled up from the first settings', async () => {
  await db.table('settings').put({ id: 'settings', currency: 'EUR', asking: { x: 'never' } });
  const settings = await readSettings(db);
  expect(settings.asking).toEqual({ ...FIRST_SETTINGS.asking, x: 'never' });
  expect(settings.idleSeconds).toBe(60);
});
