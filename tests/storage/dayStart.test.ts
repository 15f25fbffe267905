import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { todayView } from '../../src/background/todayView.ts';
import { dayOf, startingAt } from '../../src/domain/calendar.ts';
import { MINUTE } from '../../src/domain/duration.ts';
import { FIRST_SETTINGS } from '../../src/domain/settings.ts';
import type { Database } from '../../src/storage/database.ts';
import { changeDayStart } from '../../src/storage/dayStart.ts';
import { nudgeFacts } from '../../src/storage/nudgeFacts.ts';
import { readTables } from '../../src/storage/replace.ts';
import { restore } from '../../src/storage/restore.ts';
import { linesWithin } from '../../src/storage/sessionLines.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { readWeek } from '../../src/storage/weeks.ts';
import { freshStore } from '../support/fresh.ts';
import { aSession, aVisit } from '../support/rows.ts';

const ZONE = 'Europe/Berlin';
const NIGHT = Date.parse('2026-11-24T01:00+01:00');
const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const session = aSession({ id: 'night', start: NIGHT, zone: ZONE, platform: 'x' });

/** Half an hour at one on Tuesday night, in days that start at four. */
async function nightOwl(): Promise<Database> {
  const db = await freshStore();
  await db.sessions.put(session);
  const visit = { sessionId: 'night', platform: 'x', start: NIGHT, seconds: 1800 } as const;
  await db.visits.put(aVisit({ ...visit, id: 'a', end: NIGHT + 30 * MINUTE }));
  await changeDayStart(db, 4, NIGHT + 60 * MINUTE);
  return db;
}

const totalled = async (db: Database) => (await db.dailyTotals.toArray()).map(({ day }) => day);
const all = { start: 0, end: Number.POSITIVE_INFINITY };

test('a night belongs to the day before, in the totals, the list, the week and today', async () => {
  const db = await nightOwl();
  const zone = startingAt(ZONE, 4);
  expect(await totalled(db)).toEqual([MONDAY]);
  expect((await linesWithin(db, all)).map(({ day }) => day)).toEqual([MONDAY]);
  const looking = { zone, now: NIGHT + 60 * MINUTE, failingSince: null };
  const secondsOn = async (day: string) => {
    const { facts } = await readWeek(db, { from: day, to: day }, looking);
    return facts.find(({ platform }) => platform === 'x')?.seconds;
  };
  expect([await secondsOn(MONDAY), await secondsOn(TUESDAY)]).toEqual([1800, 0]);
  const today = dayOf(looking.now, zone);
  expect((await todayView(db, today, zone)).platforms).toMatchObject([{ seconds: 1800 }]);
});

test('what opened before the hour counts for the day before', async () => {
  const db = await nightOwl();
  const at = { session, attention: 0, surface: 'feed', keyAgo: null, now: NIGHT } as const;
  const moment = { ...at, fullScreen: false, audible: false, language: 'de' };
  const { rules } = await nudgeFacts(db, await readSettings(db), moment, false);
  expect(rules.dayStart).toBe(Date.parse('2026-11-23T04:00+01:00'));
});

test('changed back, every day is as it was', async () => {
  const db = await nightOwl();
  await changeDayStart(db, 0, NIGHT + 90 * MINUTE);
  expect(await totalled(db)).toEqual([TUESDAY]);
  expect((await linesWithin(db, all)).map(({ day }) => day)).toEqual([TUESDAY]);
});

test.each(['merge', 'replace'] as const)('a backup brings its days along: %s', async (way) => {
  const db = await nightOwl();
  const backup = await readTables(db);
  await changeDayStart(db, 0, NIGHT + 90 * MINUTE);
  // The copy of another computer, on which the settings were changed last.
  const settings = [{ ...FIRST_SETTINGS, dayStart: 4, updatedAt: NIGHT + 9e6 }];
  await restore(db, { ...backup, settings: settings as never }, way);
  expect((await readSettings(db)).dayStart).toBe(4);
  expect(await totalled(db)).toEqual([MONDAY]);
});

test('another setting leaves the days alone', async () => {
  const db = await nightOwl();
  await changeSettings(db, { weekStart: 7 }, NIGHT + 90 * MINUTE);
  expect((await readSettings(db)).dayStart).toBe(4);
});
