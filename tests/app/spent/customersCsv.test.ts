import { expect, test } from 'vitest';
import { customersCsv } from '../../../src/app/spent/customersCsv.ts';
import { customerDays, customerTimes } from '../../../src/storage/customerHours.ts';
import { freshStore } from '../../support/fresh.ts';
import { aSession, aVisit } from '../../support/rows.ts';

const HOUR = 3600;
const NIGHT = Date.UTC(2026, 10, 20, 23, 30);
const LATER = Date.UTC(2026, 10, 21, 0, 30);

test('hours for customers are saved by customer, day and platform, and no name is a formula', async () => {
  const db = await freshStore();
  const work = { purpose: 'customer', customer: '=cmd|x', start: NIGHT } as const;
  await db.sessions.bulkAdd([
    aSession({ id: 'mill', ...work }),
    aSession({ id: 'nameless', ...work, customer: null, platform: 'x' }),
    aSession({ id: 'own', purpose: 'personal' }),
  ]);
  await db.visits.bulkAdd([
    aVisit({ id: 'a', sessionId: 'mill', start: NIGHT, seconds: HOUR / 2 }),
    aVisit({ id: 'b', sessionId: 'mill', start: NIGHT + 1, seconds: HOUR / 4 }),
    aVisit({ id: 'c', sessionId: 'mill', start: LATER, seconds: HOUR }),
    aVisit({ id: 'd', sessionId: 'nameless', platform: 'x', start: NIGHT, seconds: 90 }),
    aVisit({ id: 'e', sessionId: 'own', start: NIGHT, seconds: HOUR }),
  ]);
  const days = await customerDays(db);
  expect(customersCsv(days).replace('\ufeff', '').trim().split('\r\n')).toEqual([
    'Customer,Day,Platform,Minutes,Hours',
    ',2026-11-20,X,1.5,0.03',
    "'=cmd|x,2026-11-20,LinkedIn,45.0,0.75",
    "'=cmd|x,2026-11-21,LinkedIn,60.0,1.00",
  ]);
  const listed = await customerTimes(db, 0);
  const sum = (rows: readonly { seconds: number }[]) =>
    rows.reduce((total, { seconds }) => total + seconds, 0);
  expect(sum(days)).toBe(sum(listed));
});
